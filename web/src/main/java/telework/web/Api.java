package telework.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** REST as other systems build on it; described at {@code /openapi}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Telework Month",
                        version = "1",
                        description =
                                "Seminars of Telework Month and registration for them. Errors are problem details (RFC 9457)"
                                        + " in the language of Accept-Language."))
public class Api extends Application {}

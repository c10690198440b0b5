package telework.template;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** "So many days before at this time" of a template. */
@Embeddable
public record TemplateReminder(int daysBefore, LocalTime atTime) {}

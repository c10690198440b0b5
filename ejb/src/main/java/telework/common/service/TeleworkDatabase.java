package telework.common.service;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Where the data lies. Payara fills in the settings as it deploys, so that the same EAR runs on H2 and on PostgreSQL; the
 * launcher finds the class that goes with the address.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/telework",
        className = "${MPCONFIG=telework.db.driver:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=telework.db.url:jdbc:h2:./data/telework;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000;OPTIMIZE_REUSE_RESULTS=0;WRITE_DELAY=0}",
        user = "${MPCONFIG=telework.db.user:sa}",
        password = "${MPCONFIG=telework.db.password:}",
        minPoolSize = 4,
        maxPoolSize = 32)
@Singleton
public class TeleworkDatabase {}

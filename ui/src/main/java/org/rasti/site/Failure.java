package org.rasti.site;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** What went wrong on our side: an outage that passes, or a fault. */
record Failure(HttpStatus status, String incident) {

    private static final Logger log = LoggerFactory.getLogger(Failure.class);

    /** Puts it into the log under a number that the reader is told. */
    static Failure note(Throwable cause, String path) {
        var status = isOutage(cause) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        var incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("Incident {}: {} at {}", incident, status, path, cause);
        return new Failure(status, incident);
    }

    private static boolean isOutage(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && unreachable(failure)) {
                return true;
            }
            depth++;
        }
        return false;
    }

    /** States of class 08 say that the connection failed, 53 that resources ran out, 57P that the server is going. */
    private static boolean unreachable(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P");
    }
}

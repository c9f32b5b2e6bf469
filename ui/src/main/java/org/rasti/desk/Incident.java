package org.rasti.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What went wrong unexpectedly: logged with a number, shown with the same number and no detail. What was typed stays. */
final class Incident implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        switch (cause(failure)) {
            case InvalidInput input -> show(Words.get("input." + input.problem()));
            case AccessDeniedException denied -> show(Words.get("reason.NOT_YOURS_TO_DO"));
            case DataAccessResourceFailureException down -> {
                LOG.error("The database cannot be reached", failure);
                show(Words.get("incident.outage"));
            }
            default -> {
                var id = id();
                LOG.error("Incident {}", id, failure);
                show(Words.get("incident.unexpected", id));
            }
        }
    }

    private static Throwable cause(Throwable failure) {
        var known = failure;
        while (known.getCause() != null && !isKnown(known)) {
            known = known.getCause();
        }
        return isKnown(known) ? known : failure;
    }

    private static boolean isKnown(Throwable failure) {
        return failure instanceof InvalidInput
                || failure instanceof AccessDeniedException
                || failure instanceof DataAccessResourceFailureException;
    }

    private static String id() {
        var bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void show(String message) {
        if (UI.getCurrent() != null) {
            Notices.problem(message);
        }
    }
}

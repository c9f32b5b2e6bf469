package org.rasti.desk;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import org.rasti.account.StaffUser;
import org.rasti.messages.Messages;
import org.rasti.start.RastiProperties;
import org.rasti.text.Language;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Prepares each window of the desk: its language, direction of writing, time zone, and what a failure looks like. */
@Component
class DeskWindow implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient RastiProperties properties;

    DeskWindow(RastiProperties properties) {
        this.properties = properties;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> open(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Incident()));
    }

    private void open(UI ui) {
        ComponentUtil.setData(ui, ZoneId.class, properties.zone());
        var language = language(ui.getSession());
        ui.setLocale(language.locale());
        ui.setDirection(language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    /** What was chosen in this session, else the account's language, else what the browser prefers, else Persian. */
    private static Language language(VaadinSession session) {
        var chosen = session.getAttribute(Language.class);
        if (chosen != null) {
            return chosen;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof StaffUser user) {
            return user.account().language();
        }
        return preferred();
    }

    private static Language preferred() {
        var request = VaadinRequest.getCurrent();
        var wanted = request == null ? Collections.<Locale>emptyList() : Collections.list(request.getLocales());
        return wanted.stream()
                .flatMap(locale -> Messages.LANGUAGES.stream()
                        .filter(language -> language.tag().equals(locale.getLanguage())))
                .findFirst()
                .orElse(Language.FA);
    }
}

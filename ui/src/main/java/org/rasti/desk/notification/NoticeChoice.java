package org.rasti.desk.notification;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.notification.NoticeKind;
import org.rasti.notification.NotificationService;

/** What somebody wants to be told at the desk. A tick counts at once. */
public final class NoticeChoice extends CheckboxGroup<NoticeKind> {

    private static final long serialVersionUID = 1L;

    public NoticeChoice(NotificationService notifications) {
        setLabel(Words.get("notice.wanted"));
        setItems(NoticeKind.values());
        setItemLabelGenerator(kind -> Words.of("notice.kind", kind));
        setValue(notifications.wanted());
        addValueChangeListener(change -> {
            notifications.choose(change.getValue());
            Notices.done(Words.get("notice.chosen"));
        });
    }
}

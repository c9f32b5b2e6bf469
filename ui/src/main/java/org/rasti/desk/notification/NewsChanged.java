package org.rasti.desk.notification;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** In one window: what there is to read is not what it was, by somebody else's doing or by one's own. */
final class NewsChanged extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private NewsChanged(UI window) {
        super(window, false);
    }

    static void tell(UI window) {
        ComponentUtil.fireEvent(window, new NewsChanged(window));
    }
}

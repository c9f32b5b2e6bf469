package org.rasti.desk.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

/** What a browser would send. */
final class DomEvents {

    private DomEvents() {}

    static void click(Component target, String filter) {
        var data = JacksonUtils.createObjectNode();
        data.put(filter, true);
        target.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(target.getElement(), "click", data));
    }
}

package org.rasti.desk.review;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.rasti.desk.common.EvidenceCard;
import org.rasti.evidence.Evidence;

/** The sources of a version, numbered as its readers will see them. */
class EvidenceList extends Div {

    private static final long serialVersionUID = 1L;

    void show(List<Evidence> sources) {
        removeAll();
        for (int i = 0; i < sources.size(); i++) {
            add(new EvidenceCard(i + 1, sources.get(i).data()));
        }
    }
}

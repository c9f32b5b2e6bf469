package org.rasti.desk.outlet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.article.OutletDetails;
import org.rasti.article.OutletLine;
import org.rasti.article.OutletMerge;
import org.rasti.article.OutletMergeService;
import org.rasti.article.OutletQueries;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;

/** Which other record is the same outlet, which of both stays, and what will move. */
final class OutletMergeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OutletDetails here;
    private final transient OutletQueries outlets;
    private final transient OutletMergeService merging;
    private final ComboBox<OutletLine> field = new ComboBox<>(Words.get("merge.other"));
    private final RadioButtonGroup<Long> stays = new RadioButtonGroup<>(Words.get("merge.stays"));
    private final Div preview = new Div();
    private final transient Fields fields = new Fields().with("target", field);
    private transient @Nullable OutletDetails other;

    OutletMergeForm(OutletDetails here, OutletQueries outlets, OutletMergeService merging) {
        this.here = here;
        this.outlets = outlets;
        this.merging = merging;
        prepareField();
        preview.addClassName("merge-preview");
        preview.getElement().setAttribute("role", "status");
        stays.setVisible(false);
        stays.setItemLabelGenerator(this::name);
        stays.addValueChangeListener(change -> preview());
        addClassName("form");
        add(field, stays, preview);
    }

    private void prepareField() {
        field.setItems((FetchCallback<OutletLine, String>) query ->
                outlets.page(query.getFilter().orElse(""), null, 0, query.getOffset() + query.getLimit() + 1).stream()
                        .filter(line -> line.id() != here.id())
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        field.setItemLabelGenerator(OutletLine::name);
        field.setHelperText(Words.get("merge.other.outlet.help"));
        field.setClearButtonVisible(true);
        field.setRequiredIndicatorVisible(true);
        LanguageField.typedInAny(field);
        field.addValueChangeListener(change -> choose(change.getValue()));
    }

    private String name(long id) {
        var chosen = other;
        return (chosen != null && chosen.id() == id ? chosen : here).name();
    }

    private void choose(@Nullable OutletLine line) {
        other = line == null ? null : outlets.details(line.id()).orElse(null);
        stays.setVisible(other != null);
        if (other != null) {
            stays.setItems(here.id(), other.id());
            stays.setValue(here.id());
        }
        preview();
    }

    private void preview() {
        preview.removeAll();
        var chosen = other;
        if (chosen == null || stays.getValue() == null) {
            return;
        }
        var staysHere = stays.getValue() == here.id();
        var kept = staysHere ? here : chosen;
        var gone = staysHere ? chosen : here;
        var moved = merging.preview(gone.id());
        var list = new UnorderedList();
        for (var part : List.of(
                Words.get("merge.articles", moved.articles()),
                Words.get("merge.relayed", moved.relayed()),
                Words.get("merge.hosts", moved.hosts()),
                Words.get("merge.feeds", moved.feeds()))) {
            list.add(new ListItem(part));
        }
        var fullText = Words.get(kept.fullText() ? "outlet.full-text.yes" : "outlet.full-text.no");
        preview.add(
                new Paragraph(Words.get("merge.moves", gone.name(), kept.name())),
                list,
                new Paragraph(Words.get("merge.outlet.stays", kept.name(), fullText)));
    }

    /** Merges as chosen; what is refused is said, and the choice stays. */
    boolean merge(SerializableConsumer<OutletMerge> then) {
        return fields.accept(() -> {
            var chosen = other;
            if (chosen == null) {
                throw new InvalidInput("target", "missing");
            }
            var staysHere = stays.getValue() == here.id();
            var kept = staysHere ? here : chosen;
            var gone = staysHere ? chosen : here;
            return Notices.tell(merging.merge(gone.id(), gone.version(), kept.id(), kept.version()), then);
        });
    }
}

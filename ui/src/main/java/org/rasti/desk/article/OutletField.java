package org.rasti.desk.article;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import org.jspecify.annotations.Nullable;
import org.rasti.article.ArticleService;
import org.rasti.desk.common.LanguageField;

/** An outlet by its name: one that is known, or any other. */
final class OutletField extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    OutletField(String label, ArticleService articles) {
        super(label);
        setItems((FetchCallback<String, String>)
                query -> articles.outletNames(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        setClearButtonVisible(true);
        LanguageField.typedInAny(this);
        addCustomValueSetListener(event -> setValue(event.getDetail().strip()));
    }

    /** Shows a name where there is one and nothing was typed yet. */
    void suggest(@Nullable String name) {
        if (name != null && isEmpty()) {
            setValue(name);
        }
    }
}

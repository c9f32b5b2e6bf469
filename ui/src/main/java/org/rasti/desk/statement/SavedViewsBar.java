package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.savedview.SavedView;
import org.rasti.savedview.SavedViewService;

/** The lists that somebody keeps and those that others share, each a link; the one looked at can be kept, too. */
final class SavedViewsBar extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient SavedViewService views;
    private final transient CurrentActor current;
    private StatementSearch search = StatementSearch.ALL;

    SavedViewsBar(SavedViewService views, CurrentActor current) {
        this.views = views;
        this.current = current;
        addClassName("saved-views");
        getElement().setAttribute("aria-label", Words.get("list.views"));
    }

    void show(StatementSearch wanted) {
        search = wanted;
        removeAll();
        var list = new UnorderedList();
        var isKept = false;
        for (var view : views.all()) {
            var isHere = StatementSearch.of(view.query()).equals(search);
            isKept |= isHere && isOwn(view);
            list.add(item(view, isHere));
        }
        list.setVisible(list.getComponentCount() > 0);
        add(list);
        if (!isKept && !search.equals(StatementSearch.ALL)) {
            add(quiet("list.views.save", this::save));
        }
        setVisible(list.isVisible() || getComponentCount() > 1);
    }

    private boolean isOwn(SavedView view) {
        return current.get().is(view.ownerId());
    }

    private ListItem item(SavedView view, boolean isHere) {
        var link = new Anchor(StatementSearch.of(view.query()).path(), Bidi.isolated(view.name()));
        link.addClassName("saved-view");
        var item = new ListItem(link);
        if (isHere) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (!isOwn(view)) {
            var owner = new Span(Bidi.isolated(view.owner()));
            owner.addClassName("saved-view-owner");
            link.add(owner);
        } else {
            if (view.shared()) {
                link.add(sharedMark());
            }
            if (isHere) {
                item.add(
                        quiet("list.views.rename", () -> rename(view)), quiet("list.views.delete", () -> delete(view)));
            }
        }
        return item;
    }

    private static Span sharedMark() {
        var icon = VaadinIcon.USERS.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(icon);
        mark.setTitle(Words.get("list.views.shared"));
        return mark;
    }

    private static Button quiet(String word, Runnable does) {
        var button = new Button(Words.get(word), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void save() {
        var query = search.address().getQueryString();
        ask("list.views.save", "", false, form -> {
            views.save(form.name(), form.shared(), query);
            Notices.done(Words.get("list.views.saved", form.name().strip()));
            return true;
        });
    }

    private void rename(SavedView view) {
        ask(
                "list.views.rename",
                view.name(),
                view.shared(),
                form -> Notices.tell(views.change(view.id(), form.name(), form.shared(), view.query()), changed -> {}));
    }

    private void delete(SavedView view) {
        var title = Words.get("list.views.delete");
        Dialogs.confirm(title, Words.get("list.views.delete.sure", view.name()), title, () -> {
            var isDone = Notices.tell(views.delete(view.id()), gone -> {});
            show(search);
            return isDone;
        });
    }

    /** How a list is to be called, and for whom it is. */
    private record Kept(String name, boolean shared) {}

    private void ask(String title, String name, boolean shared, SerializablePredicate<Kept> keep) {
        var named = new TextField(Words.get("list.views.name"));
        named.setMaxLength(80);
        named.setValue(name);
        LanguageField.typedInAny(named);
        var forAll = new Checkbox(Words.get("list.views.share"), shared);
        var form = new Div(named, forAll);
        form.addClassName("form");
        var fields = new Fields().with("name", named);
        Dialogs.open(Words.get(title), Words.get("list.views.keep"), form, () -> {
            var isKept = fields.accept(() -> keep.test(new Kept(named.getValue(), forAll.getValue())));
            if (isKept) {
                show(search);
            }
            return isKept;
        });
        named.focus();
    }
}

package org.rasti.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.account.InvalidInput;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SavedViewServiceTest {

    @Autowired
    private SavedViewService views;

    @Autowired
    private DeskFixture desk;

    @Test
    void isSeenByItsOwnerAloneUntilShared() {
        var own = save(desk.checker(), "نوبت من " + System.nanoTime(), false);
        var shared = save(desk.checker(), "Overdue " + System.nanoTime(), true);

        assertThat(seenBy(desk.checker())).contains(own, shared);
        assertThat(seenBy(desk.admin())).contains(shared).doesNotContain(own);
        assertThat(shared.owner()).isEqualTo("Parvin");
        assertThat(shared.query()).isEqualTo("due=OVERDUE");
    }

    @Test
    void onesOwnComeFirst() {
        save(desk.checker(), "A " + System.nanoTime(), true);
        var own = save(desk.editor(), "Z " + System.nanoTime(), false);

        assertThat(seenBy(desk.editor()).getFirst().ownerId()).isEqualTo(own.ownerId());
    }

    @Test
    void onlyItsOwnerChangesIt() {
        var view = save(desk.checker(), "Mine " + System.nanoTime(), true);
        var name = "Renamed " + System.nanoTime();

        assertThat(desk.as(desk.admin(), () -> views.change(view.id(), name, true, "")))
                .isEqualTo(Outcome.refused(Reason.NOT_YOURS_TO_DO));
        assertThat(desk.as(desk.admin(), () -> views.delete(view.id())))
                .isEqualTo(Outcome.refused(Reason.NOT_YOURS_TO_DO));

        var changed = desk.as(desk.checker(), () -> views.change(view.id(), " " + name + " ", false, "kind=FACT"));
        assertThat(changed.get())
                .isEqualTo(new SavedView(view.id(), view.ownerId(), "Parvin", name, false, "kind=FACT"));
        assertThat(seenBy(desk.admin())).extracting(SavedView::id).doesNotContain(view.id());
    }

    @Test
    void isForgottenOnce() {
        var view = save(desk.checker(), "Gone " + System.nanoTime(), true);

        assertThat(desk.as(desk.checker(), () -> views.delete(view.id())).isDone())
                .isTrue();
        assertThat(seenBy(desk.checker())).doesNotContain(view);
        assertThat(desk.as(desk.checker(), () -> views.delete(view.id())))
                .isEqualTo(Outcome.refused(Reason.NOT_YOURS_TO_DO));
    }

    @Test
    void nobodyHasTwoOfOneName() {
        var name = "Twice " + System.nanoTime();
        var first = save(desk.checker(), name, false);
        var other = save(desk.checker(), name + " more", false);

        assertThat(save(desk.editor(), name, false).name()).isEqualTo(name);
        assertThatThrownBy(() -> save(desk.checker(), name, true))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problem())
                        .isEqualTo("view-name-taken"));
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> views.change(other.id(), name, true, "")))
                .isInstanceOf(InvalidInput.class);
        assertThat(desk.as(desk.checker(), () -> views.change(first.id(), name, true, ""))
                        .isDone())
                .isTrue();
    }

    @Test
    void ofTwoAtOnceOneIsSaved() {
        var name = "Race " + System.nanoTime();
        var owner = desk.checker();

        AtOnce.both(() -> savedOrNot(owner, name), () -> savedOrNot(owner, name));

        assertThat(seenBy(owner)).extracting(SavedView::name).containsOnlyOnce(name);
    }

    private boolean savedOrNot(Account owner, String name) {
        try {
            return save(owner, name, false).id() > 0;
        } catch (InvalidInput taken) {
            return false;
        }
    }

    @Test
    void needsANameThatCanBeStored() {
        for (var name : List.of("  ", "x".repeat(81), "a\0b")) {
            assertThatThrownBy(() -> save(desk.checker(), name, false)).isInstanceOf(InvalidInput.class);
        }
    }

    private SavedView save(Account owner, String name, boolean shared) {
        return desk.as(owner, () -> views.save(name, shared, "due=OVERDUE"));
    }

    private List<SavedView> seenBy(Account who) {
        return desk.as(who, views::all);
    }
}

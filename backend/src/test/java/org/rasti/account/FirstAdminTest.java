package org.rasti.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.CurrentDatabase;
import org.rasti.DeskFixture;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class FirstAdminTest {

    private static final NewPassword PASSWORD = new NewPassword("a long enough secret");

    @Autowired
    private FirstAdmin first;

    @Autowired
    private DeskFixture desk;

    @BeforeEach
    void nobodyIsHereYet() {
        CurrentDatabase.renew();
    }

    @Test
    void theKeyFromTheConsoleMakesTheFirstAdmin() {
        assertThat(first.wanted()).isTrue();

        var admin = create(key());

        assertThat(admin.roles()).containsExactlyInAnyOrder(Role.values());
        assertThat(first.wanted()).isFalse();
    }

    @Test
    void theKeyWorksOnce() {
        var key = key();
        create(key);

        assertThatThrownBy(() -> create(key, "second")).hasMessage("key: setup-key-wrong");
    }

    @Test
    void theKeyWorksOnceAlsoForTwoAtOnce() {
        var key = key();

        var made = AtOnce.both(() -> tries(key, "one"), () -> tries(key, "two"));

        assertThat(made).containsExactlyInAnyOrder("made", "setup-key-wrong");
    }

    private String tries(String key, String login) {
        try {
            create(key, login);
            return "made";
        } catch (InvalidInput e) {
            return e.problem();
        }
    }

    @Test
    void aFreshKeyMakesTheEarlierOneVoid() {
        var earlier = key();
        var later = key();

        assertThatThrownBy(() -> create(earlier)).hasMessage("key: setup-key-wrong");
        assertThat(create(" " + later + "\n").login()).isEqualTo("shirin");
    }

    @Test
    void aWrongKeyMakesNobody() {
        key();

        assertThatThrownBy(() -> create("guessed")).hasMessage("key: setup-key-wrong");
        assertThat(first.wanted()).isTrue();
    }

    @Test
    void theKeyStaysGoodWhereAFieldWasUnfit() {
        var key = key();

        assertThatThrownBy(() -> first.create(key, new Login("shirin"), " ", Language.FA, PASSWORD))
                .hasMessage("displayName: missing");
        assertThat(create(key).login()).isEqualTo("shirin");
    }

    @Test
    void thereIsNoKeyOnceThereIsAnAccount() {
        desk.checker();

        assertThat(desk.asSystem(first::newKey)).isEqualTo(Optional.empty());
    }

    private String key() {
        return desk.asSystem(first::newKey).orElseThrow();
    }

    private Account create(String key) {
        return create(key, "shirin");
    }

    private Account create(String key, String login) {
        return first.create(key, new Login(login), "Shirin", Language.FA, PASSWORD);
    }
}

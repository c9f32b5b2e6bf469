package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class RoleAliasesTest {

    @Test
    void theLongFormReadsAsTheShortOne() {
        RoleAliases aliases = new RoleAliases(List.of("chairwoman > chair", "the > "), Language.EN);

        assertThat(aliases.replaced("The chairwoman of the port")).containsExactly("chair", "of", "port");
    }
}

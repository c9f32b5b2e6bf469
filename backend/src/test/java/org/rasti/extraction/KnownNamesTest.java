package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class KnownNamesTest {

    private final Document document = new Document(
            new ArticleText(Language.FA, null, "کریمی وضع سدها را بد خواند وزیر نیرو قیمت برق را"),
            LanguagePack.load(Language.FA));
    private final KnownNames known = new KnownNames(document);

    @Test
    void aSurnameEndsWhereItIsKnownToEnd() {
        assertThat(known.nameEnd(0, 5)).isZero();

        known.learn(new Mention(0, 2, Mention.Type.NAME, "رضا کریمی", null));

        assertThat(known.nameEnd(0, 5)).isEqualTo(1);
        assertThat(known.isName(0)).isTrue();
    }

    @Test
    void aRoleEndsWhereItIsKnownToEnd() {
        assertThat(known.roleEnd(6, 10)).isEqualTo(10);

        known.learn(new Mention(0, 2, Mention.Type.ROLE, null, "وزیر نیرو"));

        assertThat(known.roleEnd(6, 10)).isEqualTo(8);
    }
}

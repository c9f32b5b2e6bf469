package org.rasti.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rasti.matching.Claim;
import org.rasti.text.Language;

/**
 * Claims without meaning whose words come as often as words do (Zipf's law), in four languages; the same ones each time.
 */
final class InventedClaims {

    private static final int WORDS = 60_000;
    private static final int SHORTEST = 8;
    private static final int SPREAD = 14;
    private static final int MOST_SYLLABLES = 4;

    private static final List<Tongue> TONGUES = List.of(
            new Tongue(Language.FA, "با سی مر دان شه گو نا ری کا تو بر خا مه زی لو چا پر سا ده نو".split(" ")),
            new Tongue(Language.EN, "ba si mer dan sho go na ri ka to bra cha me zi lu ja per sa de nu".split(" ")),
            new Tongue(Language.AR, "با سي مر دا شه قو نا ري كا تو بر خا مه زي لو جا فر سا ده نو".split(" ")),
            new Tongue(Language.TR, "ba sı mer dan şe gö na ri ka tü bır ça me zi lu ja per sa de nü".split(" ")));

    private static final class Tongue {

        final Language language;
        final List<String> words = new ArrayList<>();

        Tongue(Language language, String... syllables) {
            this.language = language;
            var dice = new Random(language.hashCode());
            while (words.size() < WORDS) {
                var word = new StringBuilder();
                for (int left = 1 + dice.nextInt(MOST_SYLLABLES); left > 0; left--) {
                    word.append(syllables[dice.nextInt(syllables.length)]);
                }
                words.add(word.toString());
            }
        }
    }

    private final Random dice;

    InventedClaims(long seed) {
        this.dice = new Random(seed);
    }

    /** The next ones, their languages in turn. */
    List<Claim> next(int count) {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < count; i++) {
            var tongue = TONGUES.get(i % TONGUES.size());
            claims.add(Claim.of(text(tongue), tongue.language));
        }
        return claims;
    }

    private String text(Tongue tongue) {
        var text = new StringBuilder();
        for (int left = SHORTEST + dice.nextInt(SPREAD); left > 0; left--) {
            text.append(tongue.words.get(rank())).append(' ');
        }
        return text.append(1900 + dice.nextInt(200)).toString();
    }

    /** The second word comes half as often as the first, the third a third as often. */
    private int rank() {
        return Math.min(WORDS - 1, (int) Math.exp(dice.nextDouble() * Math.log(WORDS)) - 1);
    }
}

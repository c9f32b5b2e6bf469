package org.rasti.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.rasti.search.Analyzers;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;

/**
 * What of a claim is looked at when it is compared with another, read once and kept in the index.
 *
 * @param key the same for texts that differ in print alone
 * @param words of its text, without their endings, in their order
 * @param titleWords of its title and of the name it is signed with
 */
record Digest(long key, List<String> words, List<String> titleWords, Particulars particulars, Set<String> speakers) {

    private static final double MOST_OF = 0.7;

    static Digest of(Claim claim) {
        var post = PostText.of(claim.text());
        return new Digest(
                key(ClaimText.key(post.text(), claim.language())),
                words(post.text(), claim.language()),
                words(post.author() + "\n" + PostText.cut(claim.title()), claim.language()),
                ParticularsReader.of(claim.language()).read(post.text()),
                claim.speakers());
    }

    /** Two hashes in one: among a million claims, no two share it by chance. */
    private static long key(String letters) {
        var bytes = new BytesRef(letters);
        return ((long) StringHelper.murmurhash3_x86_32(bytes, 1) << 32)
                | (StringHelper.murmurhash3_x86_32(bytes, 2) & 0xFFFF_FFFFL);
    }

    private static List<String> words(String text, Language language) {
        return Analyzers.terms(Analyzers.words(language), text).stream()
                .map(Analyzers.Term::text)
                .toList();
    }

    /** Whether both say the same in the same words. */
    boolean isRepeatedBy(Digest other) {
        return key == other.key;
    }

    /** Whether both say much the same: most of their words are the same, and no number, date or denial differs. */
    boolean resembles(Digest other) {
        return isRepeatedBy(other) || (!particulars.differ(other.particulars) && shared(other) >= MOST_OF);
    }

    /** The words of both among those of either (Jaccard 1912). */
    private double shared(Digest other) {
        var both = new HashSet<>(words);
        var either = new HashSet<>(words);
        both.retainAll(new HashSet<>(other.words));
        either.addAll(other.words);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    /** The form in which the index keeps it. */
    BytesRef bytes() {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeLong(key);
            write(out, words);
            write(out, titleWords);
            write(out, particulars.numbers());
            numbers(out, particulars.years());
            numbers(out, particulars.months());
            out.writeByte((byte) (particulars.negated() ? 1 : 0));
            write(out, speakers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(DataOutput out, Collection<String> words) throws IOException {
        out.writeVInt(words.size());
        for (var word : words) {
            out.writeString(word);
        }
    }

    private static void numbers(DataOutput out, Set<Integer> numbers) throws IOException {
        out.writeVInt(numbers.size());
        for (int number : numbers) {
            out.writeVInt(number);
        }
    }

    /** Reads what {@link #bytes()} wrote. */
    static Digest of(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        var key = in.readLong();
        var words = strings(in);
        var title = strings(in);
        var numbers = Set.copyOf(strings(in));
        var years = numbers(in);
        var months = numbers(in);
        var particulars = new Particulars(numbers, years, months, in.readByte() == 1);
        return new Digest(key, words, title, particulars, Set.copyOf(strings(in)));
    }

    private static List<String> strings(DataInput in) throws IOException {
        int size = in.readVInt();
        var strings = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readString());
        }
        return strings;
    }

    private static Set<Integer> numbers(DataInput in) throws IOException {
        int size = in.readVInt();
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < size; i++) {
            numbers.add(in.readVInt());
        }
        return numbers;
    }
}

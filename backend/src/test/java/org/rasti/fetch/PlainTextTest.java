package org.rasti.fetch;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    /** Written with the Arabic yeh, as it was when windows-1256 was in use. */
    private static final String PERSIAN =
            "وزير امور خارجه گفت: گروه\u200Cهاي تروريستي فعال در سوريه ارتباط نزديکي با آمريکا دارند.\nوي افزود: چنين پروژه\u200Cاي گزارش شده است.";

    private static final String TURKISH =
            "Dışişleri Bakanı şöyle dedi: \"İki ülke arasındaki işbirliği güçleniyor ve sınır"
                    + " bölgesi bir ticaret bölgesine dönüşecek.\" Bakan, görüşmelerin içtenlikle geçtiğini söyledi.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void trustsAByteOrderMarkAndDropsIt(String charset) {
        byte[] bytes = ("\uFEFF" + PERSIAN).getBytes(Charset.forName(charset));

        assertThat(PlainText.decode(bytes)).contains(PERSIAN);
    }

    @Test
    void readsUtf8() {
        assertThat(PlainText.decode(PERSIAN.getBytes(UTF_8))).contains(PERSIAN);
        assertThat(PlainText.decode("سلام".getBytes(UTF_8))).contains("سلام");
        assertThat(PlainText.decode("plain\r\n\ttext".getBytes(UTF_8))).contains("plain\r\n\ttext");
    }

    @Test
    void recognisesPersianInWindows1256() {
        assertThat(PlainText.decode(PERSIAN.getBytes(Charset.forName("windows-1256"))))
                .contains(PERSIAN);
    }

    @Test
    void recognisesTurkishInWindows1254() {
        assertThat(PlainText.decode(TURKISH.getBytes(Charset.forName("windows-1254"))))
                .contains(TURKISH);
    }

    @Test
    void recognisesUtf16WithoutAMark() {
        assertThat(PlainText.decode(PERSIAN.getBytes(UTF_16LE))).contains(PERSIAN);
        assertThat(PlainText.decode(PERSIAN.getBytes(UTF_16BE))).contains(PERSIAN);
    }

    @Test
    void readsAnEmptyFileAsEmptyText() {
        assertThat(PlainText.decode(new byte[0])).contains("");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertThat(PlainText.decode(noise)).isEmpty();
        assertThat(PlainText.decode(new byte[100])).isEmpty();
        assertThat(PlainText.decode("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0".getBytes(Charset.forName("ISO-8859-1"))))
                .isEmpty();
        assertThat(PlainText.decode("text with a \0 in it".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void refusesBytesThatContradictTheirMark() {
        assertThat(PlainText.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41}))
                .isEmpty();
    }
}

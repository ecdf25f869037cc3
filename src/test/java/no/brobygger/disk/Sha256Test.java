package no.brobygger.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The examples of FIPS 180-2, appendix B, which every implementation is held to. */
    @Test
    void examplesOfTheStandardComeOut() throws IOException {
        byte[] million = new byte[1_000_000];
        Arrays.fill(million, (byte) 'a');

        assertThat(new Sha256().add("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new Sha256()
                        .add("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                        .hex())
                .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        assertThat(new Sha256().add(new ByteArrayInputStream(million)).hex())
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void whatIsAddedInPartsIsTheSameAsInOne() throws IOException {
        Sha256 parts = new Sha256().add("a").add(new byte[] {'b'}).add(new ByteArrayInputStream(new byte[] {'c'}));

        assertThat(parts.hex()).isEqualTo(new Sha256().add("abc").hex());
    }

    @Test
    void base64NamesTheSameDigest() {
        assertThat(new Sha256().add("abc").base64()).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }
}

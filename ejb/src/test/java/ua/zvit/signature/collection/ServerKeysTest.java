package ua.zvit.signature.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ZvitException;
import ua.zvit.signatures.chain.Certificates;
import ua.zvit.signatures.signing.SigningKey;

/** A key serves whoever it is named after; what can't be opened is told with what to do. */
class ServerKeysTest {
    @RegisterExtension
    static final DemoSigning DEMO = new DemoSigning();

    @AfterEach
    void reset() {
        System.clearProperty("zvit.pkcs11");
        DemoSigning.set(DemoSigning.PASSWORD);
    }

    @Test
    void opensTheKeyOfTheCaller() {
        ServerKeys keys = of("acting-head");
        assertThat(keys.hasOfCaller()).isTrue();
        try (SigningKey key = keys.ofCaller()) {
            assertThat(Certificates.holder(key.certificate())).isEqualTo("Марія ЗАГРАЙ");
            assertThat(Certificates.isDemo(key.certificate())).isTrue();
        }
    }

    @Test
    void opensTheSealOfTheCouncil() {
        try (SigningKey key = of("council").seal()) {
            assertThat(Certificates.holder(key.certificate())).isEqualTo("Хмельницька міська рада");
        }
    }

    @Test
    void saysThatThereIsNoKey() {
        assertThat(of("olena").hasOfCaller()).isFalse();
        ZvitException refused = refused(() -> of("olena").ofCaller());
        assertThat(refused.code()).isEqualTo("SIGNATURE-NO-KEY");
        assertThat(refused.args()).containsExactly("olena");
    }

    @Test
    void looksForNoKeyOutsideItsFolder() {
        for (String name : List.of("../outside/acting-head-rsa", "..", "", "a/b", "acting-head\u0000")) {
            assertThat(of(name).hasOfCaller()).as(name).isFalse();
        }
    }

    @Test
    void saysThatAKeyCannotBeOpened() {
        DemoSigning.set(Map.of("zvit.keys.password", "wrong"));
        assertThat(refused(() -> of("acting-head").ofCaller()).code()).isEqualTo("SIGNATURE-KEY-UNUSABLE");
    }

    @Test
    void saysThatATokenCannotBeReached() {
        DemoSigning.set(Map.of("zvit.pkcs11", "/nowhere/libtoken.so"));
        assertThat(of("olena").hasOfCaller()).isTrue();
        assertThat(refused(() -> of("olena").ofCaller()).code()).isEqualTo("SIGNATURE-KEY-UNUSABLE");
    }

    private static ServerKeys of(String username) {
        Caller caller = new Caller();
        caller.signIn(CallerIdentity.fromGroups(username, null, Set.of(), List.of("/khmelnytskyi")));
        return new ServerKeys(caller);
    }

    private static ZvitException refused(ThrowingCallable call) {
        return catchThrowableOfType(ZvitException.class, call);
    }
}

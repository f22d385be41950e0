package ua.zvit.signatures.xades;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.UnreadableFile;

class XadesReferencesTest {

    private static final String SIGNATURE =
            "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo><ds:Reference Id=\"r-1\""
                    + " URI=\"%s\"/></ds:SignedInfo><ds:Object><DataObjectFormat ObjectReference=\"#r-1\">"
                    + "<MimeType>%s</MimeType></DataObjectFormat></ds:Object></ds:Signature>";

    @Test
    void signaturesMayNumberTheirReferencesAlike() throws UnreadableFile {
        XadesReferences references =
                of(SIGNATURE.formatted("a.pdf", "application/pdf") + SIGNATURE.formatted("b.txt", "text/plain"));
        assertThat(references.areAmbiguous()).isFalse();
        assertThat(references.types()).isEqualTo(Map.of("a.pdf", "application/pdf", "b.txt", "text/plain"));
    }

    @Test
    void nameOfSomethingElseIsAmbiguous() throws UnreadableFile {
        assertThat(of(SIGNATURE.formatted("a.pdf", "application/pdf") + "<sum Id=\"r-1\"/>")
                        .areAmbiguous())
                .isTrue();
    }

    @Test
    void nameThatIsSignedIsGivenOnce() throws UnreadableFile {
        String signature = SIGNATURE.formatted("#d", "text/plain");
        assertThat(of(signature + "<sum Id=\"d\"/>").areAmbiguous()).isFalse();
        assertThat(of(signature + "<sum Id=\"d\"/><sum id=\"d\"/>").areAmbiguous())
                .isTrue();
        assertThat(of(signature + "<sum xmlns:a=\"urn:a\" a:ID=\"d\"/><sum Id=\"d\"/>")
                        .areAmbiguous())
                .isTrue();
    }

    @Test
    void nameThatNothingLeadsToMayBeRepeated() throws UnreadableFile {
        assertThat(of("<sum Id=\"d\"/><sum Id=\"d\"/>").areAmbiguous()).isFalse();
    }

    private static XadesReferences of(String content) throws UnreadableFile {
        String xml = "<all>" + content + "</all>";
        return new XadesReferences(
                SafeXml.parse(xml.getBytes(StandardCharsets.UTF_8), "a.xml").orElseThrow());
    }
}

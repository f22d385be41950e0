package ua.zvit.signatures.asic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;

class ContainerListTest {

    private static final Map<String, String> TEXT = Map.of("a.txt", "text/plain");
    private static final Map<String, String> UNKNOWN = Map.of("a.txt", "application/octet-stream");

    @Test
    void parametersAndWhatIsUnknownSayNothing() throws UnreadableFile {
        assertThat(problems("text/plain; charset=UTF-8", List.of(TEXT, UNKNOWN)))
                .isEmpty();
        assertThat(problems("application/octet-stream", List.of(TEXT))).isEmpty();
        assertThat(problems("text/html", List.of(UNKNOWN))).isEmpty();
    }

    @Test
    void signerWhoKnowsNoTypeDoesNotSpeakForTheOthers() throws UnreadableFile {
        SignatureProblem differs = SignatureProblem.of(ProblemCode.CONTAINER_TYPE_DIFFERS, "a.txt");
        assertThat(problems("text/html", List.of(TEXT, UNKNOWN))).containsExactly(differs);
        assertThat(problems("text/html", List.of(UNKNOWN, TEXT))).containsExactly(differs);
    }

    private static List<SignatureProblem> problems(String listed, List<Map<String, String>> signed)
            throws UnreadableFile {
        String list = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"a.txt\" manifest:media-type=\"" + listed
                + "\"/></manifest:manifest>";
        Map<String, byte[]> files = Map.of("META-INF/manifest.xml", list.getBytes(UTF_8), "a.txt", "a".getBytes(UTF_8));
        return new ContainerList(new AsicArchive(files)).problems(signed);
    }
}

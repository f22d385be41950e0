package ua.zvit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;

/** Pages and their parts are read when somebody opens them; that each can be read is known before. */
class PagesTest {
    @Test
    void everyPageAndPartCanBeRead() throws ParserConfigurationException {
        List<Path> pages = Sources.walk(Path.of("..", "web", "src", "main", "webapp"))
                .filter(path -> path.toString().endsWith(".xhtml"))
                .toList();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder reader = factory.newDocumentBuilder();
        reader.setErrorHandler(null);
        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThatCode(() -> reader.parse(page.toFile()))
                .as(page.toString())
                .doesNotThrowAnyException());
    }
}

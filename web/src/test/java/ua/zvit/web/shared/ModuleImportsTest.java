package ua.zvit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleImportsTest {
    @Test
    void pathsBecomeAddressesOfTheModulesTheyLeadTo() {
        assertThat(addressed("check/live/live.js", "import { byId } from \"../../shared/dom.js\";\n"))
                .isEqualTo("import { byId } from \"/at/shared/dom.js?v=1\";\n");
        assertThat(addressed(
                        "check/live/live.js", "import * as card from \"../card.js\";\nimport \"./pointing.js\";\n"))
                .isEqualTo(
                        "import * as card from \"/at/check/card.js?v=1\";\nimport \"/at/check/live/pointing.js?v=1\";\n");
        assertThat(addressed("a.js", "/* Told. */\nimport {\n  one,\n  two,\n} from \"./b.js\";\n\nconst x = 1;\n"))
                .isEqualTo("/* Told. */\nimport {\n  one,\n  two,\n} from \"/at/b.js?v=1\";\n\nconst x = 1;\n");
    }

    @Test
    void whatIsNoImportStays() {
        String text = "const words = 'import x from';\nconst path = \"./b.js\";\n  import_(\"./c.js\");\n";
        assertThat(addressed("a.js", text)).isEqualTo(text);
    }

    private static String addressed(String name, String source) {
        return ModuleImports.addressed(name, source, module -> "/at/" + module + "?v=1");
    }
}

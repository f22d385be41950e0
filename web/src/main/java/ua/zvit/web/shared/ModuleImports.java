package ua.zvit.web.shared;

import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The imports of a module of the pages: static ones, each from the relative path of another module, as they stand in the
 * source. A browser is sent the addresses with checksums instead, so what a module imports may be kept as long as itself.
 */
final class ModuleImports {
    private static final Pattern IMPORT =
            Pattern.compile("^(import (?:[^\";]+ from )?\")(\\.[^\"]+)(\";)$", Pattern.MULTILINE);

    private ModuleImports() {}

    /**
     * @param name the module's own, within its library, e.g. {@code check/board.js}
     * @param source its text
     * @param address tells the address of a module by its name
     * @return its text with addresses instead of relative paths
     */
    static String addressed(String name, String source, UnaryOperator<String> address) {
        URI module = URI.create(name);
        return IMPORT.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + address.apply(module.resolve(found.group(2)).getPath())
                        + found.group(3)));
    }
}

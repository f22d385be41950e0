package ua.zvit.printing.template;

/**
 * What is wrong with a template.
 *
 * @param line line of the file, counted from 1; 0 where no line can be named
 */
public record TemplateFault(String code, int line, String detail) {

    private static final int LONGEST = 120;

    public TemplateFault {
        String plain = detail == null ? "" : detail.replaceAll("\\s+", " ").strip();
        detail = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}

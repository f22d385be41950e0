package ua.zvit.report.values.form;

import java.util.Arrays;

/**
 * The two files that make a form.
 *
 * @param descriptor JSON in UTF-8: columns, headings, requisites
 * @param template JRXML in UTF-8: what is drawn where
 */
public record FormFiles(byte[] descriptor, byte[] template) {

    public FormFiles {
        descriptor = descriptor.clone();
        template = template.clone();
    }

    /** Two forms of the same bytes are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FormFiles files
                && Arrays.equals(descriptor, files.descriptor)
                && Arrays.equals(template, files.template);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(descriptor) + Arrays.hashCode(template);
    }

    @Override
    public byte[] descriptor() {
        return descriptor.clone();
    }

    @Override
    public byte[] template() {
        return template.clone();
    }
}

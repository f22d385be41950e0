package ua.zvit.report.values.stage;

/**
 * That whoever says nothing in a stage of visas agrees.
 *
 * @param days working days after which the visa counts as given, from the day on which it was asked for; not before it is due
 * @param basis what allows it, such as «пункт 3.4 Регламенту виконавчого комітету»; stands in the list of visas
 */
public record Silence(int days, String basis) {
    public Silence {
        basis = basis == null ? "" : basis.strip();
    }
}

package ua.zvit.shared.persistence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Which steps of a newer program an older one can live with (ADR 0096): the name of a migration says so, and the history keeps the
 * name for a program that does not have the file.
 *
 * <ul>
 *   <li>{@code V101__expand_…}: only adds; every program that can work with the schema before can work with it.
 *   <li>{@code V102__contract_101_…}: takes away what programs of schema 101 and later do not use; earlier ones cannot work any more.
 * </ul>
 *
 * A step that says neither is for programs that know it.
 */
final class SchemaSteps {
    private static final Set<MigrationState> OF_A_NEWER_PROGRAM =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);
    private static final Pattern CONTRACT = Pattern.compile("contract[ _](\\d{1,6})[ _].*");

    private SchemaSteps() {}

    /**
     * @param all what is known and what was applied
     * @return the newest step that this program cannot live with
     */
    static Optional<MigrationVersion> foreign(MigrationInfo... all) {
        MigrationVersion own = Arrays.stream(all)
                .filter(step -> !OF_A_NEWER_PROGRAM.contains(step.getState()))
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
        return Arrays.stream(all)
                .filter(step -> OF_A_NEWER_PROGRAM.contains(step.getState()))
                .filter(step -> step.getVersion() != null)
                .filter(step -> step.getState() == MigrationState.FUTURE_FAILED || !suits(step.getDescription(), own))
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder());
    }

    /** @param own the newest step that the program knows */
    static boolean suits(String description, MigrationVersion own) {
        if (description.matches("expand[ _].*")) {
            return true;
        }
        Matcher contract = CONTRACT.matcher(description);
        return contract.matches() && own.isAtLeast(contract.group(1));
    }
}

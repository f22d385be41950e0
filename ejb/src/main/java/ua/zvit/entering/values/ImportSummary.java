package ua.zvit.entering.values;

import java.time.Instant;

/**
 * A file that came in, in the council's list.
 *
 * @param title of the programme, as far as the file tells it
 * @param outcomeId the report or the programme that it became; null while it is a draft
 * @param author who brought it
 * @param changedBy who touched it last
 */
public record ImportSummary(
        long id,
        ImportKind kind,
        ImportState state,
        String fileName,
        String title,
        Long outcomeId,
        String author,
        Instant createdAt,
        Instant changedAt,
        String changedBy) {}

package ua.zvit.report.domain.presence;

import java.time.Instant;

/**
 * An open page.
 *
 * @param page its token
 */
public record Present(
        String page, String measure, long departmentId, String username, String name, boolean writes, Instant since) {}

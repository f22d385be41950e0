package ua.zvit.archive.domain;

/**
 * Where a package comes from.
 *
 * @param reportId null for an imported one and for a copy of a former report
 * @param firstId of a later edition: the package that it renews; else null
 * @param itemId item of the nomenclature
 * @param origin the link in the chain that an imported package came from, JSON; else null
 */
public record Provenance(long councilId, Long reportId, Long firstId, long itemId, String origin) {}

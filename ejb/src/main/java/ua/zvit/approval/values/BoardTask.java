package ua.zvit.approval.values;

import java.time.LocalDate;

/**
 * A task on the board.
 *
 * @param desk who has it: short name of a department, title and holder of a position, or name of a person who is
 *     asked for a visa, with the position if there is one; null for the council's
 * @param due last day; null when there is none
 * @param late by how many working days; 0 when it is in time
 */
public record BoardTask(String id, TaskKind kind, String desk, LocalDate due, int late) {}

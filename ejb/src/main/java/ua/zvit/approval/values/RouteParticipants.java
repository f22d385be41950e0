package ua.zvit.approval.values;

import java.util.List;

/**
 * Who takes part in the approval of a report, by the queues in which their tasks wait.
 *
 * @param drafters departments that write, side by side
 * @param head position that reviews and signs
 * @param council where it is adopted
 */
public record RouteParticipants(List<TaskQueue> drafters, TaskQueue head, TaskQueue council) {}

/**
 * The way of a report from the departments over the (acting) head to the council: tasks, queues and decisions. The
 * engine stands behind {@link ua.zvit.approval.ApprovalWorkflow}; this capability decides who may complete what, and by
 * {@link ua.zvit.approval.ApprovalRoute} what comes next.
 *
 * <p>Invariants: a task is completed once, by somebody in whose queue it waits, in one transaction with the change of the
 * report and its audit entry.
 */
package ua.zvit.approval;

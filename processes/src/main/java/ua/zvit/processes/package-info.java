/**
 * The processes in BPMN 2.0 and the Camunda engine that runs them: the other side of {@link
 * ua.zvit.approval.ApprovalWorkflow}. No other module knows a Camunda type, so that the engine can be exchanged by
 * touching this one alone.
 *
 * <p>Invariants: the engine shares the datasource and the transaction of its caller, so a step and the change of the
 * report are kept or lost together; service tasks run at once, in the caller's transaction and under the caller's
 * identity.
 */
package ua.zvit.processes;

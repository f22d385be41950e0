package ua.zvit.web.approval;

import ua.zvit.web.approval.circuit.CircuitJson.HolderJson;

/**
 * To whom a task is handed.
 *
 * @param department code of the department that writes from now on; null for a visa
 * @param holder who gives the visa from now on; null for drafting
 */
public record HandOverJson(String department, HolderJson holder) {}

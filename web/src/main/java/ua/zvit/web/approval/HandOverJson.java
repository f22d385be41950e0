package ua.zvit.web.approval;

/**
 * To whom a task is handed.
 *
 * @param department code of the department that writes from now on
 */
public record HandOverJson(String department) {}

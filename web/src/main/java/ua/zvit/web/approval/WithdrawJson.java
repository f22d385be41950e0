package ua.zvit.web.approval;

/** Why a report is taken back. */
public record WithdrawJson(String reason) {}

package ua.zvit.web.archive;

/** Why a copy of a former report counts no more. */
public record CopyWithdrawalJson(String reason) {}

package ua.zvit.web.report.comment;

/** @param text plain; «@» and a colleague's name or login name tells that colleague of it */
public record ReplyWriteJson(String text) {}

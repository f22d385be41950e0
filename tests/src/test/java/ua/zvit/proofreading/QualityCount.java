package ua.zvit.proofreading;

/** How many findings were right, how many not, and how many labelled faults were missed. */
final class QualityCount {

    private int right;
    private int wrong;
    private int missed;

    void found(boolean good) {
        if (good) {
            right++;
        } else {
            wrong++;
        }
    }

    void missed() {
        missed++;
    }

    void add(QualityCount other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    int right() {
        return right;
    }

    int wrong() {
        return wrong;
    }

    int missedCount() {
        return missed;
    }

    /** The share of findings that are right, 1 where there are none. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** The share of labelled faults that were found. Right findings and found labels are one to one but for few. */
    double recall(int labels) {
        return labels == 0 ? 1 : (double) (labels - missed) / labels;
    }
}

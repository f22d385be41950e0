package ua.zvit.intake.format.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * A straight line on a page, along or down it, counted from the upper left corner.
 *
 * @param at its height when it runs along the page, its distance from the left when down
 */
record PdfRuling(boolean along, double at, double from, double to) {
    private static final double THIN = 3;
    private static final double STRAIGHT = 1.5;
    private static final double SHORTEST = 4;
    private static final int MOST = 100_000;

    static List<PdfRuling> of(PDPage page) throws IOException {
        Lines lines = new Lines(page);
        lines.processPage(page);
        return lines.found;
    }

    /** Follows what the page draws. */
    private static final class Lines extends PDFGraphicsStreamEngine {
        private final List<PdfRuling> found = new ArrayList<>();
        private final GeneralPath path = new GeneralPath();
        private final PDRectangle box;
        private final int rotation;

        Lines(PDPage page) {
            super(page);
            box = page.getCropBox();
            rotation = (page.getRotation() % 360 + 360) % 360;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
            path.closePath();
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int rule) {}

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            }
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.moveTo(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            if (path.getCurrentPoint() != null) {
                path.closePath();
            }
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void strokePath() {
            segments();
            path.reset();
        }

        @Override
        public void fillPath(int rule) {
            thin();
            path.reset();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            segments();
            path.reset();
        }

        @Override
        public void shadingFill(COSName name) {}

        private void segments() {
            double[] point = new double[6];
            Point2D start = new Point2D.Double();
            Point2D before = new Point2D.Double();
            for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
                int kind = each.currentSegment(point);
                Point2D here = kind == PathIterator.SEG_CLOSE ? start : seen(point[0], point[1]);
                if (kind == PathIterator.SEG_MOVETO) {
                    start = here;
                } else {
                    add(before, here);
                }
                before = here;
            }
        }

        /** A narrow filled area is a line, too. */
        private void thin() {
            List<Point2D> corners = new ArrayList<>();
            double[] point = new double[6];
            for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
                int kind = each.currentSegment(point);
                if (kind == PathIterator.SEG_MOVETO) {
                    area(corners);
                    corners.clear();
                }
                if (kind != PathIterator.SEG_CLOSE) {
                    corners.add(seen(point[0], point[1]));
                }
            }
            area(corners);
        }

        private void area(List<Point2D> corners) {
            if (corners.size() < 2) {
                return;
            }
            double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
            double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
            double top = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
            double bottom = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
            if (bottom - top <= THIN && right - left > SHORTEST) {
                keep(new PdfRuling(true, (top + bottom) / 2, left, right));
            } else if (right - left <= THIN && bottom - top > SHORTEST) {
                keep(new PdfRuling(false, (left + right) / 2, top, bottom));
            }
        }

        private void add(Point2D one, Point2D other) {
            if (Math.abs(one.getY() - other.getY()) < STRAIGHT && Math.abs(one.getX() - other.getX()) > SHORTEST) {
                keep(new PdfRuling(
                        true, one.getY(), Math.min(one.getX(), other.getX()), Math.max(one.getX(), other.getX())));
            } else if (Math.abs(one.getX() - other.getX()) < STRAIGHT
                    && Math.abs(one.getY() - other.getY()) > SHORTEST) {
                keep(new PdfRuling(
                        false, one.getX(), Math.min(one.getY(), other.getY()), Math.max(one.getY(), other.getY())));
            }
        }

        private void keep(PdfRuling ruling) {
            if (found.size() < MOST) {
                found.add(ruling);
            }
        }

        /** As the page is seen, turned. */
        private Point2D seen(double x, double y) {
            return switch (rotation) {
                case 90 -> new Point2D.Double(y - box.getLowerLeftY(), x - box.getLowerLeftX());
                case 180 -> new Point2D.Double(box.getUpperRightX() - x, y - box.getLowerLeftY());
                case 270 -> new Point2D.Double(box.getUpperRightY() - y, box.getUpperRightX() - x);
                default -> new Point2D.Double(x - box.getLowerLeftX(), box.getUpperRightY() - y);
            };
        }
    }
}

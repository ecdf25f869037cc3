package no.brobygger.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A source and its translation with their marks numbered alike, for formats with inline codes.
 *
 * @param source the source's pieces
 * @param sourceIds for each of them the number of its code; 0 for words and ends of pairs
 * @param target the translation's pieces
 * @param targetIds for each of them the number of its code
 * @param codes all codes, by number
 */
record CodedText(
        List<InlinePiece> source,
        List<Integer> sourceIds,
        List<InlinePiece> target,
        List<Integer> targetIds,
        List<InlineCode> codes) {

    static CodedText of(ExchangeUnit unit) {
        List<InlinePiece> source = InlineCutter.cut(unit.source());
        List<InlinePiece> target = InlineCutter.cut(unit.target());
        List<InlineCode> codes = new ArrayList<>();
        List<Integer> sourceIds = new ArrayList<>();
        for (InlinePiece piece : source) {
            sourceIds.add(isCode(piece) ? add(piece, true, codes) : 0);
        }
        List<Integer> targetIds = new ArrayList<>();
        for (InlinePiece piece : target) {
            targetIds.add(isCode(piece) ? find(piece, codes) : 0);
        }
        return new CodedText(source, sourceIds, target, targetIds, List.copyOf(codes));
    }

    InlineCode code(int id) {
        return codes.get(id - 1);
    }

    private static boolean isCode(InlinePiece piece) {
        return piece instanceof InlinePiece.Alone || piece instanceof InlinePiece.Begin;
    }

    private static int find(InlinePiece piece, List<InlineCode> codes) {
        for (InlineCode code : codes) {
            if (!code.inTarget() && code.isLike(piece)) {
                codes.set(code.id() - 1, code.alsoInTarget());
                return code.id();
            }
        }
        return add(piece, false, codes);
    }

    private static int add(InlinePiece piece, boolean inSource, List<InlineCode> codes) {
        String end = piece instanceof InlinePiece.Begin pair ? pair.end() : "";
        codes.add(new InlineCode(codes.size() + 1, piece.text(), end, inSource, !inSource));
        return codes.size();
    }
}

package dl4jcourse.notebook;

import dl4jcourse.plot.FilmStrip;
import dl4jcourse.plot.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A film strip as HTML: one image a frame, of which one is seen, a slider, and a button that plays. Nothing is loaded or
 * computed by the browser. On paper the first and the last frame are seen.
 */
final class FilmStripPlayer {
    private static final Words WORDS = Words.ofThisKernel();

    private static final String STYLE = "<style>.film figure{display:none;margin:0}.film figure.seen{display:block}"
            + "@media print{.film figure:first-child,.film figure:last-child{display:inline-block}"
            + ".film .seen:not(:first-child):not(:last-child),.film .reel{display:none}}</style>";

    /** Shows the frame that the slider points to. */
    private static final String SLIDE = "const film=this.closest('.film');"
            + "film.querySelectorAll('figure').forEach((f,i)=>f.classList.toggle('seen',i==this.value));"
            + "film.querySelector('output').value=(+this.value+1)+' / '+(+this.max+1);";

    /** Moves the slider on until the end; a second press pauses, and a press at the end begins anew. */
    private static final String PLAY = "const b=this,s=b.parentNode.querySelector('input');"
            + "const go=v=>{s.value=v;s.dispatchEvent(new Event('input'))};"
            + "const pause=()=>{clearInterval(b.timer);b.timer=null;b.textContent='▶'};"
            + "if(b.timer){pause()}else{if(s.value==s.max)go(0);b.textContent='⏸';"
            + "b.timer=setInterval(()=>{if(!b.isConnected||s.value==s.max)pause();else go(+s.value+1)},b.dataset.pause)}";

    /** Milliseconds that a whole strip takes, roughly, and the least and the most a frame is seen. */
    private static final int LENGTH = 6000;

    private static final int SHORTEST = 80;
    private static final int LONGEST = 700;

    private FilmStripPlayer() {}

    static String of(FilmStrip strip) {
        int frames = strip.frames().size();
        StringBuilder html = new StringBuilder(STYLE)
                .append("<div class=\"film\" role=\"group\" aria-label=\"")
                .append(Html.escape(strip.description()))
                .append("\"><div>");
        for (int i = 0; i < frames; i++) {
            html.append(figure(strip.frames().get(i), i == 0));
        }
        return html.append("</div><div class=\"reel\">").append(controls(frames)) + "</div></div>";
    }

    private static String figure(Picture frame, boolean seen) {
        String caption = Html.escape(frame.description());
        String svg = Base64.getEncoder().encodeToString(frame.svg().getBytes(StandardCharsets.UTF_8));
        return "<figure" + (seen ? " class=\"seen\"" : "") + "><img style=\"max-width:100%\" alt=\"" + caption
                + "\" src=\"data:image/svg+xml;base64," + svg + "\"><figcaption><small>" + caption
                + "</small></figcaption></figure>";
    }

    private static String controls(int frames) {
        int pause = Math.max(SHORTEST, Math.min(LONGEST, LENGTH / frames));
        return "<button type=\"button\" aria-label=\"" + WORDS.get("film.play") + "\" data-pause=\"" + pause
                + "\" onclick=\"" + PLAY + "\">▶</button> <input type=\"range\" aria-label=\"" + WORDS.get("film.frame")
                + "\" min=\"0\" max=\"" + (frames - 1) + "\" value=\"0\" oninput=\"" + SLIDE
                + "\"> <output>1 / " + frames + "</output>";
    }
}

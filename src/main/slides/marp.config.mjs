// How Marp builds the course's slides: by the course's theme, without anything from the network.
const SVG = 'data:image/svg+xml;base64,';

/** Pictures in SVG may stand in the Markdown too; in an <img> they can run nothing. */
function withSvg(marp) {
  const { validateLink } = marp.markdown;
  marp.markdown.validateLink = url => url.startsWith(SVG) || validateLink(url);
  return marp;
}

export default {
  html: { div: ['class'] },
  engine: ({ marp }) => withSvg(marp),
  options: {
    math: 'mathjax',
    emoji: { shortcode: false, unicode: false },
    script: { source: 'inline' },
  },
};

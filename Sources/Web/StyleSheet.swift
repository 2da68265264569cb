/// The looks of every page.
///
/// Holds no character that HTML escapes: in a `style` element an escape would stand as it is.
enum StyleSheet {
  static let css = variables + text + tables + charts + trees + frames + media

  /// Colours of series after Okabe and Ito, which the colour-blind can tell apart.
  private static let variables = """

    :root {
      --paper: #ffffff; --ink: #1b1f24; --faint: #57606a; --rule: #d0d7de; --shade: #f6f8fa;
      --s0: #0072b2; --s1: #d55e00; --s2: #009e73; --s3: #b0538a; --s4: #a87000; --s5: #3a86b5;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #0d1117; --ink: #e6edf3; --faint: #9aa4af; --rule: #30363d; --shade: #161b22;
        --s0: #58b0ea; --s1: #ff9255; --s2: #3ecf9f; --s3: #ea9fca; --s4: #f0be4d; --s5: #9fd6f5;
      }
    }

    """

  private static let text = """
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.5 system-ui, -apple-system, Roboto, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
    p { margin: .5rem 0; max-width: 44rem; overflow-wrap: anywhere; }
    code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
    .note { color: var(--faint); font-size: .9rem; }
    .verdict { font-size: 1.1rem; border-left: .25rem solid var(--s0); padding: .25rem .75rem;
      margin: .75rem 0; }

    """

  private static let tables = """
    .scroll { overflow-x: auto; margin: .5rem 0 1rem; }
    table { border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
    th, td { padding: .25rem .75rem; text-align: left; border-bottom: 1px solid var(--rule);
      vertical-align: top; }
    th { font-weight: 600; }
    thead th { border-bottom: 2px solid var(--rule); }
    th:first-child, td:first-child { padding-left: 0; white-space: nowrap; }
    .number { text-align: right; white-space: nowrap; }
    .token { white-space: nowrap; }
    th.passage, td.passage { min-width: 10rem; white-space: normal; }
    .better { font-weight: 600; }
    .facts { margin: .5rem 0 1rem; } .facts td { overflow-wrap: anywhere; }

    """

  private static let charts = """
    figure { margin: .75rem 0 1.5rem; }
    figcaption { color: var(--faint); font-size: .9rem; margin-top: .25rem; max-width: 38rem; }
    summary { cursor: pointer; }
    svg { display: block; width: 100%; max-width: 38rem; height: auto; }
    svg text { fill: var(--ink); font-family: inherit; font-size: 12px; stroke: var(--paper);
      stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
    svg .faint { fill: var(--faint); }
    svg .grid { stroke: var(--rule); stroke-width: 1; }
    svg .axis { stroke: var(--faint); stroke-width: 1; }
    svg .reference { stroke: var(--faint); stroke-width: 1.5; stroke-dasharray: 2 3; fill: none; }
    svg .band { fill: var(--shade); stroke: var(--faint); stroke-width: 1; stroke-dasharray: 1 3; }
    svg .column { fill: var(--rule); stroke: var(--faint); stroke-width: 1; }
    svg .curve { fill: none; stroke-width: 2; } svg .thick { stroke-width: 2; }
    svg .small { font-size: 10.5px; }
    .s0 { --series: var(--s0); } .s1 { --series: var(--s1); } .s2 { --series: var(--s2); }
    .s3 { --series: var(--s3); } .s4 { --series: var(--s4); } .s5 { --series: var(--s5); }
    .s1 .curve { stroke-dasharray: 7 3; } .s2 .curve { stroke-dasharray: 2 3; }
    .s3 .curve { stroke-dasharray: 9 3 2 3; } .s4 .curve { stroke-dasharray: 12 4; }
    .s5 .curve { stroke-dasharray: 4 2; }
    svg .stroke { stroke: var(--series); } svg .fill { fill: var(--series); }
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9rem;
      margin: .5rem 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
    .legend svg { display: inline-block; width: 36px; height: 14px; vertical-align: -2px;
      margin-right: .4rem; }

    """

  private static let trees = """
    svg.tree { width: auto; max-width: none; margin: 0 auto 0 0; }
    svg.tree text { font-size: 12px; } svg.tree .small { font-size: 10.5px; }
    svg .branch { stroke: var(--rule); stroke-width: 1.5; fill: none; }
    svg .share { stroke-width: 4; }

    """

  private static let frames = """
    a { color: var(--s0); }
    header { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center;
      max-width: 60rem; margin: 0 auto; padding: .75rem 1rem; border-bottom: 1px solid var(--rule); }
    nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-right: auto; }
    nav a[aria-current] { font-weight: 600; text-decoration: none; color: var(--ink); }
    .skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: .25rem; }
    .actions { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: .5rem 0 1.25rem; }
    form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 0; }
    label { color: var(--faint); font-size: .92rem; }
    input, select, button { font: inherit; color: var(--ink); background: var(--paper);
      border: 1px solid var(--faint); border-radius: .25rem; padding: .25rem .6rem; max-width: 100%; }
    button { background: var(--shade); cursor: pointer; min-height: 2.25rem; }
    a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible,
    summary:focus-visible, .scroll:focus-visible { outline: .2rem solid var(--s0); outline-offset: 2px; }

    """

  private static let media = """
    @media (max-width: 30rem) {
      th, td { padding: .25rem .5rem; }
      .facts th { white-space: normal; } .facts td { min-width: 6rem; }
      th.passage, td.passage { min-width: 14rem; }
      svg text { font-size: 15px; } svg .small { font-size: 12px; }
    }
    @media print {
      main { max-width: none; padding: 0; } header, .actions, .skip { display: none; }
      h2, .legend, .note { break-after: avoid; } figure, tr { break-inside: avoid; }
      .scroll { overflow: visible; } details:not([open]) { display: none; }
      svg { max-width: 24rem; } svg.tree { max-width: 100%; break-inside: avoid; }
    }

    """
}

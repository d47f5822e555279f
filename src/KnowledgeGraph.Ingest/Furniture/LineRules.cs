using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingest.Furniture;

/// <summary>What a whole line looks like when it is no part of a report: buttons, forms, invitations, credits, notices of rights.</summary>
internal static class LineRules
{
    // Longer lines are paragraphs; only those of the invitations and notices may be this long.
    private const int MostLength = 400;

    private const string Networks = "(facebook|twitter|x|instagram|telegram|whats ?app|linkedin|reddit|pinterest|you ?tube|tik ?tok|threads|bluesky|mastodon|viber|google news|e-?mail|rss|flipboard|messenger)";

    // The lines are short and no two parts of a pattern can divide the same stretch in many ways, so plain backtracking is quick; the
    // automata of non-backtracking expressions with bounds like these take 50 MB and half a second.
    private static readonly Regex[] Patterns =
    [
        // Buttons for sharing and saving
        Rule($"(share|tweet|print|pin|e-?mail|save|copy link|bookmark|listen|like|comment)( (this|the))?( (article|story|post|page|news|link))?( (this|on|via|with|to) {Networks}(,? (and|or)? ?{Networks})*)?[:!]?"),
        Rule(
            "share(able)? (url|link)|copied( to clipboard)?!?|link copied!?|copy url|show (more|less)|view (all|comments|in app)|toggle .{1,30}",
            "close|menu|search|log ?in|sign in|open in app"),
        Rule($"{Networks}([ ,|/·]+{Networks})*"),
        Rule("share (this|your|on|via|with friends).{0,60}"),
        Rule(@"\d+(\.\d+)?k? (shares?|likes?|comments?|views?|reads?|min(ute)?s? read|min(ute)?s? ago|hours? ago|days? ago)"),
        // Forms for comments
        Rule(
            @"(leave|post|write|add|submit) (a|your|the first) (reply|comment|response)\b.{0,60}|cancel reply",
            @"(no|\d+) (comments?|responses?|replies)( (yet|on|to)\b.{0,120})?|join the (conversation|discussion)\b.{0,60}",
            @"be the first to comment\b.{0,40}|comments? are (closed|off|disabled)\b.{0,60}"),
        Rule(
            @"your e-?mail address will not be (published|shared)\b.{0,120}|required fields are marked\b.{0,40}",
            @"(name|e-?mail|website|comment|message) ?\*.{0,20}|save my name\b.{0,120}|notify me (of|by|when)\b.{0,100}",
            @"you must be logged in\b.{0,80}|log in to (leave|post)\b.{0,60}|this site uses akismet\b.{0,160}"),
        // Invitations
        Rule($@"(for (more|the latest|all|daily|breaking|further)\b.{{1,120}})?[,:]? ?(please )?(follow|like|find|join|visit|check out) (us|our|@\w+)\b.{{0,160}}"),
        Rule(@"(please )?((sign up|subscribe) (here|now|today|to|for)|register (here|now))\b.{0,160}"),
        Rule(
            @"(please )?(download|get) (our|the) (free |mobile |news )*(app|newsletter|bulletin)\b.{0,120}",
            @"(please )?(click|tap) (here|below|on)\b.{0,160}|(please )?(donate (now|here|today|to us)|support (us|our (work|journalism)))\b.{0,160}|donate"),
        Rule(@"(our|daily|weekly|free|morning|evening) [\w'’ ]{0,40}newsletters?:?|enter your e-?mail\b.{0,80}|(thanks|thank you) for (reading|subscribing|signing up)\b.{0,160}"),
        Rule(
            @"(got|have you got|have|do you have) a (tip|story|news tip)\b.{0,160}|send (us )?(your )?(tips|feedback|letters)\b.{0,120}",
            @"(e-?mail|contact|write to) (us|the (author|editor|newsroom|reporter))\b.{0,120}"),
        // Links to other articles
        Rule(
            @"(read|see|watch|listen|view|hear)( (more|next|also|on|full story|the full (story|article)))+\b[:\-–—»>. ]*.{0,160}",
            @"(read|see|watch) ?(:|»|>).{1,160}|\(?(see|read) also\b.{0,160}|continue reading\b.{0,120}|story continues (below|after)\b.{0,60}",
            @"article continues\b.{0,60}|(go|back|skip|jump) (to|up)( the)? (top|home|main content|content|navigation|article)\b.{0,30}"),
        Rule(@"(filed under|tags?|tagged|topics?|categor(y|ies)|keywords|sections?) ?:.{0,200}|(advertisement|advertising|ad|sponsored( content)?|promoted( content)?|paid content)"),
        // Rights and origins of the page
        Rule(
            @"(©|\(c\)|copyright( (©|\(c\)|by|\d{4})|:)).{0,200}|.{0,120}\ball rights reserved\b.{0,120}",
            @"(terms (of (use|service)|and conditions)|privacy (policy|notice)|cookie (policy|settings)|contact us|about us)([ |·,/]+(terms (of (use|service)|and conditions)|privacy (policy|notice)|cookie (policy|settings)|contact us|about us))*"),
        Rule(
            @"this (article|story|post|report|piece) (was |has been )?(first|originally|also) (appeared|published|posted)\b.{0,200}",
            @"(we use|this (site|website) uses) cookies\b.{0,200}"),
        // Credits of pictures and of the desk
        Rule(@"((file |stock |cover |featured |main )?(photo(graph)?s?|images?|pictures?|pics?|illustration|graphics?|video|credits?)( (credits?|by|courtesy( of)?|source|from))? ?[:/©]|(photo(graph)?s?|images?|illustration|picture) (by|courtesy( of)?|credit)\b).{1,160}"),
        Rule(@"\(?((additional |further )?(reporting|writing|editing|research|translation|translated|compiled|written|edited|reported|photography) by)\b.{0,239}[^.]"),
        Rule(@".{1,80}/ ?(getty images|afp|reuters|ap|epa|dpa|pool|shutterstock|anadolu|tass|ukrinform)( via .{1,40})?"),
        // Dates of the page
        Rule(@"(first )?(published|updated|posted|last (updated|modified)|modified|created)( (on|at))?\b ?:?.{0,10}\b\d{1,4}\b(.{0,60}[^.!?])?"),
    ];

    /// <summary>Whether a line as a whole is furniture.</summary>
    public static bool Match(string line) => line.Length <= MostLength && Array.Exists(Patterns, pattern => pattern.IsMatch(line));

    private static Regex Rule(params ReadOnlySpan<string> alternatives) =>
        new($@"\A({string.Join('|', alternatives)})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}

namespace ServiceEndpoints.Shell.Editing;

/// <summary>Draws prompt and line over what it drew before, also when they take several rows.</summary>
internal sealed class LineView
{
    private readonly ITerminal _terminal;
    private string _prompt = "";
    private int _cursorRow;

    public LineView(ITerminal terminal) => _terminal = terminal;

    public void Begin(string prompt)
    {
        _prompt = prompt;
        _cursorRow = 0;
    }

    public void Draw(LineBuffer line)
    {
        int width = _terminal.Width;
        int end = _prompt.Length + line.Text.Length;
        int cursor = _prompt.Length + line.Cursor;

        // A terminal stays in the last column until something follows; the extra letter makes it wrap for certain.
        string wrap = end % width == 0 && end > 0 ? " \b" : "";
        int up = (end / width) - (cursor / width);
        _terminal.Write($"{Up(_cursorRow)}\r\u001b[J{_prompt}{line.Text}{wrap}{Up(up)}\r{Right(cursor % width)}");
        _cursorRow = cursor / width;
    }

    /// <summary>Leaves the line as it stands and goes on below it.</summary>
    public void Finish(LineBuffer line, string mark = "")
    {
        line.MoveTo(line.Text.Length);
        Draw(line);
        _terminal.Write($"{mark}\r\n");
    }

    public void ClearScreen()
    {
        _terminal.Write("\u001b[H\u001b[2J");
        _cursorRow = 0;
    }

    private static string Up(int rows) => rows > 0 ? $"\u001b[{rows}A" : "";

    private static string Right(int columns) => columns > 0 ? $"\u001b[{columns}C" : "";
}

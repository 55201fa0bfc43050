using System;
using System.Globalization;

namespace ServiceEndpoints.Help.Pages;

/// <summary>A page that cannot be made into help. The message is in the form in which MSBuild expects errors.</summary>
internal sealed class MalformedPageException : Exception
{
    public MalformedPageException(string file, int line, string reason)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}({line}): error HELP: {reason}"))
    {
    }
}

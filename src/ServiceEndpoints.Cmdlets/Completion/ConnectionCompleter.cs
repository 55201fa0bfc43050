using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Commands;

/// <summary>Offers the numbers of the session's connections, with what each leads to.</summary>
public sealed class ConnectionCompleter : VocabularyCompleter
{
    private protected override IEnumerable<Term> Terms(SimTopology topology) =>
        RunspaceSession.Current.Connections.Select(connection =>
            new Term(connection.Id.ToString(CultureInfo.InvariantCulture), connection.ToString()));
}

Describe 'The life of an endpoint' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Force
        $null = New-SimVNet hub 10.0.0.0/16
        $null = New-SimSubnet app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimSubnet other -VNet hub -AddressPrefix 10.0.2.0/24
        $null = New-SimVM vm1 -Subnet hub/app -PublicIPAddress 198.51.100.4
        $null = New-SimVM vm2 -Subnet hub/other -PublicIPAddress 198.51.100.5
        $null = New-SimResource contosodata StorageAccount
        $null = New-SimResource vault1 KeyVault
    }

    Context 'connections' {
        It 'are open with the address that the service sees' {
            $connection = Connect-SimResource vm1 contosodata

            $connection.State | Should -Be 'Open'
            $connection.SourceAddress | Should -Be '198.51.100.4'
            $connection.Port | Should -Be 443
            $connection.OpenedAt.Year | Should -Be 2026
            $connection.ClosedAt | Should -BeNullOrEmpty
        }

        It 'are refused with a reason and what the client sees' {
            Set-SimFirewall contosodata -DefaultAction Deny
            $connection = Connect-SimResource vm1 contosodata

            $connection.State | Should -Be 'Refused'
            $connection.Reason | Should -Be 'FirewallDefaultDeny'
            $connection.Response.StatusCode | Should -Be 403
        }

        It 'are closed by an endpoint of their subnet to their service, and by no other' {
            $mine = Connect-SimResource vm1 contosodata
            $service = Connect-SimResource vm1 vault1
            $subnet = Connect-SimResource vm2 contosodata
            Enable-SimServiceEndpoint hub/app Microsoft.Storage -WarningAction Ignore

            (Get-SimConnection $mine).State | Should -Be 'Closed'
            (Get-SimConnection $mine).ClosedBy | Should -Be 'Enable Microsoft.Storage: hub/app'
            (Get-SimConnection -State Open).Id | Should -Be @($service.Id, $subnet.Id)
            (Get-SimChange)[-1].ClosedConnections | Should -Be $mine.Id
        }

        It 'are told of before they are closed, and live on after WhatIf' {
            $connection = Connect-SimResource vm1 contosodata
            Enable-SimServiceEndpoint hub/app Microsoft.Storage -WhatIf -WarningVariable warning `
                -WarningAction SilentlyContinue

            "$warning" | Should -Be '1 open connection to contosodata is closed.'
            (Get-SimConnection $connection).State | Should -Be 'Open'
        }

        It 'come back when the change is taken back' {
            $connection = Connect-SimResource vm1 contosodata
            Enable-SimServiceEndpoint hub/app Microsoft.Storage -WarningAction Ignore
            Undo-SimChange

            (Get-SimConnection $connection).State | Should -Be 'Open'
        }

        It 'outlive a new security rule' {
            $connection = Connect-SimResource vm1 contosodata
            $null = New-SimNetworkSecurityGroup nsg
            Add-SimSecurityRule nsg deny -Priority 100 -Direction Outbound -Access Deny -DestinationPortRange *
            Set-SimSubnet hub/app -NetworkSecurityGroup nsg

            (Get-SimConnection $connection).State | Should -Be 'Open'
            (Connect-SimResource vm1 contosodata).Reason | Should -Be 'NsgDenied'
        }

        It 'end with their machine' {
            $connection = Connect-SimResource vm1 contosodata
            Set-SimVM vm1 -PowerState Stopped

            (Get-SimConnection $connection).ClosedBy | Should -Be 'Change VM: vm1'
        }

        It 'are closed by their client, by object or by their ends' {
            Connect-SimResource vm1 contosodata | Disconnect-SimResource
            $null = Connect-SimResource vm1 contosodata, vault1
            Disconnect-SimResource -From vm1 -To vault1
            (Get-SimConnection -State Open).Destination | Should -Be 'contosodata'
            Disconnect-SimResource -From vm1

            Get-SimConnection -State Open | Should -BeNullOrEmpty
        }

        It 'are none in a new topology' {
            $null = Connect-SimResource vm1 contosodata
            $null = New-SimTopology -Force

            Get-SimConnection | Should -BeNullOrEmpty
        }

        It 'are not opened where the outcome is not known' {
            Set-SimTopology -ApplianceSourceNat $false
            $null = New-SimVM nva -Subnet hub/other -EnableIPForwarding
            $null = New-SimRouteTable rt
            Add-SimRoute rt all 0.0.0.0/0 VirtualAppliance (Get-SimVM nva).PrivateIPAddress
            Set-SimSubnet hub/app -RouteTable rt

            { Connect-SimResource vm1 contosodata -ErrorAction Stop } | Should -Throw -ErrorId 'OutcomeUnknown,*'
        }

        It 'are errors when they do not exist' {
            { Get-SimConnection 4711 -ErrorAction Stop } | Should -Throw -ErrorId 'ConnectionNotFound,*'
        }
    }

    Context 'requests and logs' {
        It 'show the private address with an endpoint and the public one without' {
            $null = Send-SimRequest vm1 contosodata GetBlob
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = Send-SimRequest vm1 contosodata GetBlob

            (Get-SimDiagnosticLog contosodata).CallerIpAddress | Should -Be @('198.51.100.4', '10.0.1.4')
            (Get-SimDiagnosticLog contosodata).StatusText | Should -Be @('Success', 'Success')
        }

        It 'have the operation that was asked for, as often as it was' {
            $request = Send-SimRequest vm1 contosodata -Operation MyOwnThing -Count 3

            $request.LogRows | Should -Be 3
            Get-SimDiagnosticLog contosodata | Should -HaveCount 3
            (Get-SimDiagnosticLog contosodata)[0].OperationName | Should -Be 'MyOwnThing'
        }

        It 'show a refusal as client and service see it' {
            Set-SimFirewall vault1 -DefaultAction Deny
            $request = Send-SimRequest vm1 vault1 SecretGet

            $request.Succeeded | Should -BeFalse
            $request.ErrorCode | Should -Be 'Forbidden/ForbiddenByFirewall'
            (Get-SimDiagnosticLog vault1).StatusCode | Should -Be 403
            (Get-SimDiagnosticLog vault1).CallerIpAddress | Should -Be '198.51.100.4'
        }

        It 'know nothing of what is lost on the way' {
            Set-SimVM vm1 -PowerState Stopped
            $request = Send-SimRequest vm1 contosodata

            $request.CallerIpAddress | Should -BeNullOrEmpty
            Get-SimDiagnosticLog | Should -BeNullOrEmpty
        }

        It 'are about resources' {
            { Send-SimRequest vm1 vm2 -ErrorAction Stop } | Should -Throw -ErrorId 'DestinationInvalid,*'
            { Get-SimDiagnosticLog nope -ErrorAction Stop } | Should -Throw -ErrorId 'ResourceNotFound,*'
        }
    }

    Context 'time' {
        BeforeEach {
            Set-SimTopology -ProvisioningDelay 90
        }

        It 'passes before an endpoint takes effect' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            (Get-SimServiceEndpoint hub/app).ProvisioningState | Should -Be 'Updating'
            (Test-SimReachability vm1 contosodata).SourceAddress | Should -Be '198.51.100.4'
            Step-SimClock -Minutes 1 -Seconds 30

            (Get-SimServiceEndpoint hub/app).ProvisioningState | Should -Be 'Succeeded'
            (Test-SimReachability vm1 contosodata).SourceAddress | Should -Be '10.0.1.4'
            (Get-SimChange)[-1].Principal | Should -Be 'Azure'
        }

        It 'keeps a rule out until the subnet is provisioned' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            { Add-SimNetworkRule contosodata -Subnet hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'SubnetsNotProvisioned,*'
            Step-SimClock 90
            Add-SimNetworkRule contosodata -Subnet hub/app

            (Get-SimNetworkRule contosodata).State | Should -Be 'Succeeded'
        }

        It 'lets no second operation begin' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            { Disable-SimServiceEndpoint hub/app Microsoft.Storage -ErrorAction Stop } |
                Should -Throw -ErrorId 'AnotherOperationInProgress,*'
        }

        It 'closes connections at its end, which WhatIf tells' {
            $connection = Connect-SimResource vm1 contosodata
            Enable-SimServiceEndpoint hub/app Microsoft.Storage -WarningAction Ignore
            Step-SimClock 90 -WhatIf -WarningVariable warning -WarningAction SilentlyContinue
            "$warning" | Should -BeLike '*closes 1 open connection*'
            (Get-SimConnection $connection).State | Should -Be 'Open'
            Step-SimClock 90 -WarningAction Ignore

            (Get-SimConnection $connection).ClosedBy | Should -Be 'Microsoft.Storage takes effect: hub/app'
        }

        It 'is given as a number of seconds or as a time' {
            (Set-SimTopology -ProvisioningDelay 00:05:00 -PassThru).ProvisioningDelay.TotalSeconds | Should -Be 300
            (Set-SimTopology -ProvisioningDelay 15 -PassThru).ProvisioningDelay.TotalSeconds | Should -Be 15
            { Set-SimTopology -ProvisioningDelay -1 -ErrorAction Stop } | Should -Throw -ErrorId 'ValueInvalid,*'
        }

        It 'only goes forward' {
            { Step-SimClock -Seconds -1 -ErrorAction Stop } | Should -Throw -ErrorId 'ValueInvalid,*'
        }
    }

    Context 'Measure-SimEndpointImpact' {
        BeforeEach {
            Set-SimFirewall vault1 -DefaultAction Deny
            Add-SimNetworkRule vault1 -IPRange 198.51.100.4
        }

        It 'tells what would change and changes nothing' {
            $connection = Connect-SimResource vm1 vault1
            $impact = Measure-SimEndpointImpact hub/app Microsoft.KeyVault

            $impact.AffectedResources.Resource | Should -Be 'vault1'
            $impact.BrokenRules.Rule | Should -Be '198.51.100.4'
            $impact.ClosedConnections.Id | Should -Be $connection.Id
            $impact.ReachabilityChanges.Source | Should -Be 'vm1'
            $impact.ReachabilityChanges.ReasonAfter | Should -Be 'IPRuleIneffective'
            $impact.Lost | Should -Be 1
            Get-SimServiceEndpoint | Should -BeNullOrEmpty
        }

        It 'names appliances that are passed by' {
            $null = New-SimVM nva -Subnet hub/other -EnableIPForwarding
            $null = New-SimRouteTable rt
            Add-SimRoute rt all 0.0.0.0/0 VirtualAppliance (Get-SimVM nva).PrivateIPAddress
            Set-SimSubnet hub/app -RouteTable rt

            (Measure-SimEndpointImpact hub/app Microsoft.Storage).BypassedAppliances.Name | Should -Be 'nva'
        }

        It 'tells of switching off what is on' {
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault -WarningAction Ignore
            Add-SimNetworkRule vault1 -Subnet hub/app
            $impact = Measure-SimEndpointImpact hub/app Microsoft.KeyVault -Disable

            $impact.RoutesRemoved | Should -HaveCount 1
            ($impact.BrokenRules | Where-Object Kind -EQ VirtualNetwork).Effect | Should -Be 'StopsMatching'
        }

        It 'asks a topology that was kept, without connections' {
            $kept = Get-SimTopology
            $null = Connect-SimResource vm1 vault1

            (Measure-SimEndpointImpact hub/app Microsoft.KeyVault -Topology $kept).ClosedConnections |
                Should -BeNullOrEmpty
        }

        Context 'with flow logs' {
            BeforeAll {
                $folder = [IO.Path]::Combine([IO.Path]::GetTempPath(), [IO.Path]::GetRandomFileName())
                $hour = [IO.Path]::Combine($folder, 'y=2022', 'm=09', 'd=14', 'h=09')
                $null = [IO.Directory]::CreateDirectory($hour)
                $file = [IO.Path]::Combine($hour, 'PT1H.json')
                $start = '{ "records": [ { "flowLogVersion": 4, "flowRecords": { "flows": [ { "flowGroups": [ { ' +
                    '"flowTuples": [ '
                $end = ' ] } ] } ] } } ] }'
                [IO.File]::WriteAllText($file, $start +
                    '"1663146003599,10.0.1.4,20.61.103.225,23956,443,6,O,B,NX,0,0,0,0", ' +
                    '"1663146003599,10.0.1.4,192.0.2.9,23957,443,6,O,B,NX,0,0,0,0", ' +
                    '"1663146003599,10.8.8.8,20.61.103.225,23956,443,6,O,B,NX,0,0,0,0"' + $end)
            }

            AfterAll {
                [IO.Directory]::Delete($folder, $true)
            }

            It 'tells which observed flows switch and which open ones are cut' {
                Set-SimResource vault1 -PublicIPAddress 20.61.103.225
                $flows = (Measure-SimEndpointImpact hub/app Microsoft.KeyVault -FlowLog $folder).Flows

                $flows.Switched.Source | Should -Be 'vm1'
                $flows.Switched.Resource | Should -Be 'vault1'
                $flows.Switched.After | Should -Be 'Blocked'
                $flows.Cut | Should -Be 1
                $flows.Elsewhere | Should -Be 1
                $flows.Unplaced.SourceAddress | Should -Be '10.8.8.8'
                $flows.Unplaced.Reason | Should -Be 'AddressNotInTopology'
                Get-SimServiceEndpoint | Should -BeNullOrEmpty
            }

            It 'refuses a log that cannot be read, with its place' {
                $broken = [IO.Path]::Combine($folder, 'broken.txt')
                [IO.File]::WriteAllText($broken, $start + '"soon"' + $end)

                { Measure-SimEndpointImpact hub/app Microsoft.KeyVault -FlowLog $broken } |
                    Should -Throw -ErrorId 'TopologyFileMalformed,*' -ExpectedMessage '*flowTuples`[0`]*'
            }
        }

        It 'refuses what the switch would refuse' {
            { Measure-SimEndpointImpact hub/app Microsoft.Nope -ErrorAction Stop } |
                Should -Throw -ErrorId 'ServiceUnknown,*'
        }
    }
}

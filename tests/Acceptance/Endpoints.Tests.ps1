Describe 'Service endpoints' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Location eastus -Force
        $null = New-SimVNet hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimSubnet data -VNet hub -AddressPrefix 10.0.2.0/24
    }

    Context 'Enable-SimServiceEndpoint' {
        It 'shows the regions of <Service> as <Locations>' -ForEach @(
            @{ Service = 'Microsoft.Storage'; Locations = 'eastus', 'westus' }
            @{ Service = 'Microsoft.Sql'; Locations = 'eastus' }
            @{ Service = 'Microsoft.Storage.Global'; Locations = '*' }
            @{ Service = 'Microsoft.KeyVault'; Locations = '*' }
        ) {
            $endpoint = Enable-SimServiceEndpoint hub/app $Service -PassThru

            $endpoint.Locations | Should -Be $Locations
            $endpoint.ProvisioningState | Should -Be 'Succeeded'
            $endpoint.VNetName | Should -Be 'hub'
            $endpoint.SubnetName | Should -Be 'app'
        }

        It 'takes several subnets and services, and writes nothing without PassThru' {
            Enable-SimServiceEndpoint hub/app, hub/data Microsoft.Storage, Microsoft.Sql | Should -BeNullOrEmpty

            @(Get-SimServiceEndpoint).Count | Should -Be 4
        }

        It 'takes subnets from the pipeline' {
            Get-SimSubnet -VNet hub | Enable-SimServiceEndpoint -Service microsoft.web

            (Get-SimServiceEndpoint).Service | Should -Be 'Microsoft.Web', 'Microsoft.Web'
        }

        It 'reports one of several subnets that does not exist and still changes the others' {
            Enable-SimServiceEndpoint hub/nope, hub/app Microsoft.Sql -ErrorVariable problem -ErrorAction SilentlyContinue

            $problem.FullyQualifiedErrorId |
                Should -Be 'SubnetNotFound,ServiceEndpoints.Commands.EnableSimServiceEndpointCommand'
            (Get-SimServiceEndpoint hub/app).Service | Should -Be 'Microsoft.Sql'
        }

        It 'refuses a service that has no endpoint' {
            { Enable-SimServiceEndpoint hub/app Microsoft.Stroage -ErrorAction Stop } |
                Should -Throw -ErrorId 'ServiceUnknown,ServiceEndpoints.Commands.EnableSimServiceEndpointCommand'
        }

        It 'refuses both storage endpoints on one subnet' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            { Enable-SimServiceEndpoint hub/app Microsoft.Storage.Global -ErrorAction Stop } |
                Should -Throw -ErrorId 'EndpointConflict,ServiceEndpoints.Commands.EnableSimServiceEndpointCommand'
        }

        It 'refuses a classic VNet' {
            $null = New-SimVNet old -AddressPrefix 172.16.0.0/16 -DeploymentModel Classic
            $null = New-SimSubnet app -VNet old -AddressPrefix 172.16.1.0/24
            { Enable-SimServiceEndpoint old/app Microsoft.Sql -ErrorAction Stop } | Should -Throw -ErrorId (
                'ClassicVNetNotSupported,ServiceEndpoints.Commands.EnableSimServiceEndpointCommand')
        }

        It 'changes nothing under WhatIf' {
            Enable-SimServiceEndpoint hub/app Microsoft.Sql -WhatIf
            Get-SimServiceEndpoint | Should -BeNullOrEmpty
        }

        It 'leaves a checkpoint as it was' {
            $before = Get-SimTopology
            Enable-SimServiceEndpoint hub/app Microsoft.Sql

            Get-SimServiceEndpoint -Topology $before | Should -BeNullOrEmpty
        }

        It 'warns of an IP rule that stops matching, and names it' {
            $null = New-SimVM web1 -Subnet hub/app -PublicIPAddress 203.0.113.9
            $null = New-SimResource stdata StorageAccount -DefaultAction Deny
            Add-SimNetworkRule stdata -IPRange 203.0.113.9
            Enable-SimServiceEndpoint hub/app Microsoft.Storage -WarningVariable warning -WarningAction SilentlyContinue

            "$warning" | Should -BeLike '*203.0.113.9*stdata*web1*'
        }
    }

    Context 'Disable-SimServiceEndpoint' {
        It 'removes the endpoint of that service and no other' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage, Microsoft.Sql
            Disable-SimServiceEndpoint hub/app Microsoft.Storage

            (Get-SimServiceEndpoint hub/app).Service | Should -Be 'Microsoft.Sql'
        }

        It 'warns of the rules that no longer match' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource stdata StorageAccount
            Add-SimNetworkRule stdata -Subnet hub/app
            Disable-SimServiceEndpoint hub/app Microsoft.Storage -WarningVariable warning `
                -WarningAction SilentlyContinue

            "$warning" | Should -BeLike "*hub/app*stdata*"
        }

        It 'makes rules stale where the topology says so' {
            Set-SimTopology -RuleAfterReenable Stale
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource stdata StorageAccount
            Add-SimNetworkRule stdata -Subnet hub/app
            Disable-SimServiceEndpoint hub/app Microsoft.Storage -WarningAction SilentlyContinue
            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            (Get-SimNetworkRule stdata).Stale | Should -BeTrue
        }

        It 'makes rules stale or not as the topology says now' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource stdata StorageAccount -DefaultAction Deny
            $null = New-SimVM vm1 -Subnet hub/app
            Add-SimNetworkRule stdata -Subnet hub/app
            Disable-SimServiceEndpoint hub/app Microsoft.Storage -WarningAction SilentlyContinue
            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            Set-SimTopology -RuleAfterReenable Stale
            (Test-SimReachability vm1 stdata).Reason | Should -Be 'RuleNotReady'

            Set-SimTopology -RuleAfterReenable Resumes
            (Test-SimReachability vm1 stdata).Reason | Should -Be 'Allowed'
        }

        It 'is content when there is nothing to switch off' {
            Disable-SimServiceEndpoint hub/app Microsoft.Storage -ErrorAction Stop
            Get-SimServiceEndpoint | Should -BeNullOrEmpty
        }
    }

    Context 'Get-SimServiceEndpoint' {
        BeforeEach {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage, Microsoft.Sql
            Enable-SimServiceEndpoint hub/data Microsoft.KeyVault
        }

        It 'takes wildcards for both' {
            @(Get-SimServiceEndpoint hub/*).Count | Should -Be 3
            (Get-SimServiceEndpoint -Service *storage*).SubnetName | Should -Be 'app'
        }

        It 'writes an error for a service that does not exist' {
            { Get-SimServiceEndpoint -Service Microsoft.Nope -ErrorAction Stop } |
                Should -Throw -ErrorId 'ServiceUnknown,ServiceEndpoints.Commands.GetSimServiceEndpointCommand'
        }
    }
}

Describe 'Get-SimService and Get-SimRegion' {
    It 'lists the products behind an endpoint' {
        @(Get-SimService Microsoft.Sql).Count | Should -Be 5
        (Get-SimService 'Azure Key Vault').Service | Should -Be 'Microsoft.KeyVault'
    }

    It 'writes an error for a service that does not exist' {
        { Get-SimService Nope -ErrorAction Stop } |
            Should -Throw -ErrorId 'ServiceNotFound,ServiceEndpoints.Commands.GetSimServiceCommand'
        { Get-SimService -Location nowhere -ErrorAction Stop } |
            Should -Throw -ErrorId 'LocationUnknown,ServiceEndpoints.Commands.GetSimServiceCommand'
    }

    It 'knows pairs as directed' {
        (Get-SimRegion westus3).Pair | Should -Be 'eastus'
        (Get-SimRegion 'East US').Pair | Should -Be 'westus'
        (Get-SimRegion polandcentral).Pair | Should -BeNullOrEmpty
    }

    It 'writes an error for a region that does not exist' {
        { Get-SimRegion nowhere -ErrorAction Stop } |
            Should -Throw -ErrorId 'RegionNotFound,ServiceEndpoints.Commands.GetSimRegionCommand'
    }
}

Describe 'Service tags' {
    BeforeEach {
        $null = New-SimTopology -Force
    }

    It 'finds tags by name, region and address' {
        (Get-SimServiceTag storage.westus2).Name | Should -BeExactly 'Storage.WestUS2'
        (Get-SimServiceTag Storage* -Region 'France Central').Name | Should -Contain 'Storage.FranceCentral'
        $null = New-SimResource stdata StorageAccount -Location westus2
        (Get-SimServiceTag -Address (Get-SimResource stdata).PublicIPAddress).Name | Should -Contain 'Storage.WestUS2'
    }

    It 'writes an error for a tag that does not exist' {
        { Get-SimServiceTag Nope -ErrorAction Stop } |
            Should -Throw -ErrorId 'ServiceTagNotFound,ServiceEndpoints.Commands.GetSimServiceTagCommand'
    }

    It 'refuses a file that cannot be read and keeps the tags' {
        { Import-SimServiceTag "$PSScriptRoot/no-such-file.json" -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyFileNotReadable,ServiceEndpoints.Commands.ImportSimServiceTagCommand'
        (Get-SimServiceTag Storage).Name | Should -Be 'Storage'
    }

    Context 'of several files' {
        BeforeAll {
            function Write-TagFile($Path, $Prefix) {
                [IO.File]::WriteAllText($Path, '{ "changeNumber": 1, "cloud": "Public", "values": [ { "name": "Storage",' +
                    ' "properties": { "networkFeatures": [ "UDR" ], "addressPrefixes": [ "' + $Prefix + '" ] } } ] }')
            }

            $folder = [IO.Path]::Combine([IO.Path]::GetTempPath(), [IO.Path]::GetRandomFileName())
            $null = [IO.Directory]::CreateDirectory($folder)
            $old = "$folder/Tags_20251103.json"
            $new = "$folder/Tags_20251110.json"
            Write-TagFile $old '20.38.98.0/24'
            Write-TagFile $new '20.38.99.0/24'
        }

        AfterAll {
            [IO.Directory]::Delete($folder, $true)
        }

        It 'are loaded by name, and the last one is used' {
            $read = Import-SimServiceTag $old, $new -Name before, after

            $read.Date | Should -Be '2025-11-03', '2025-11-10'
            "$((Get-SimServiceTag).Prefixes)" | Should -Be '20.38.99.0/24'
            "$((Get-SimServiceTag -TagSet before).Prefixes)" | Should -Be '20.38.98.0/24'
            @(Get-SimServiceTag -TagSet builtin).Count | Should -BeGreaterThan 1000
        }

        It 'are called by their files and found with wildcards' {
            $null = Import-SimServiceTag "$folder/Tags_*.json"

            "$((Get-SimServiceTag -TagSet Tags_20251103).Prefixes)" | Should -Be '20.38.98.0/24'
            "$((Get-SimServiceTag).Prefixes)" | Should -Be '20.38.99.0/24'
        }

        It 'are used again by name' {
            $null = Import-SimServiceTag $old, $new -Name before, after
            $used = Import-SimServiceTag -Name before

            $used.Date | Should -Be '2025-11-03'
            "$((Get-SimServiceTag).Prefixes)" | Should -Be '20.38.98.0/24'
        }

        It 'leave the tags of the topology with -LoadOnly' {
            $null = Import-SimServiceTag $old -Name only -LoadOnly

            @(Get-SimServiceTag).Count | Should -BeGreaterThan 1000
            @(Get-SimServiceTag -TagSet only).Count | Should -Be 1
        }

        It 'are not loaded with -WhatIf' {
            Import-SimServiceTag $old -Name never -LoadOnly -WhatIf
            Import-SimServiceTag $old -Name never -WhatIf

            { Get-SimServiceTag -TagSet never -ErrorAction Stop } |
                Should -Throw -ErrorId 'ServiceTagSetNotFound,ServiceEndpoints.Commands.GetSimServiceTagCommand'
        }

        It 'are none when one of them cannot be read' {
            { Import-SimServiceTag $old, "$folder/none.json" -Name half, rest -ErrorAction Stop } |
                Should -Throw -ErrorId 'TopologyFileNotReadable,ServiceEndpoints.Commands.ImportSimServiceTagCommand'
            { Import-SimServiceTag -Name half -ErrorAction Stop } |
                Should -Throw -ErrorId 'ServiceTagSetNotFound,ServiceEndpoints.Commands.ImportSimServiceTagCommand'
        }

        It 'need a name each, and one that is free' {
            { Import-SimServiceTag $old, $new -Name one -ErrorAction Stop } |
                Should -Throw -ErrorId 'ValueInvalid,ServiceEndpoints.Commands.ImportSimServiceTagCommand'
            { Import-SimServiceTag -Name before, after -ErrorAction Stop } |
                Should -Throw -ErrorId 'ValueInvalid,ServiceEndpoints.Commands.ImportSimServiceTagCommand'
            { Import-SimServiceTag $old -Name Current -ErrorAction Stop } |
                Should -Throw -ErrorId 'NameInvalid,ServiceEndpoints.Commands.ImportSimServiceTagCommand'
        }

        It 'are compared by name, with what the topology uses, and with a file' {
            $null = Import-SimServiceTag $old, $new -Name before, after

            (Compare-SimServiceTag before after).AddedPrefix | Should -Be '20.38.99.0/24'
            Compare-SimServiceTag Current $new | Should -BeNullOrEmpty
            { Compare-SimServiceTag before nowhere -ErrorAction Stop } |
                Should -Throw -ErrorId 'TopologyFileNotReadable,ServiceEndpoints.Commands.CompareSimServiceTagCommand'
        }

        It 'tell what their difference does to a topology' {
            $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
            $null = New-SimNetworkSecurityGroup -Name guard
            $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24 -NetworkSecurityGroup guard
            $null = New-SimVM -Name vm1 -Subnet hub/app -PublicIPAddress 198.51.100.4
            $null = Add-SimSecurityRule guard storage -Priority 100 -Direction Outbound -Access Allow -DestinationAddressPrefix Storage
            $null = Add-SimSecurityRule guard rest -Priority 200 -Direction Outbound -Access Deny -DestinationAddressPrefix Internet
            $null = New-SimRouteTable -Name table
            $null = Add-SimRoute table storage -AddressPrefix Storage -NextHopType Internet
            $null = New-SimResource stdata StorageAccount -PublicIPAddress 20.38.98.7 -DefaultAction Allow
            $estate = Get-SimTopology
            $null = New-SimTopology -Force

            $impact = Compare-SimServiceTag $old $new -Impact -Topology $estate

            "$($impact.SecurityRules)" | Should -Be 'guard/storage'
            $impact.SecurityRules.RemovedPrefix | Should -Be '20.38.98.0/24'
            "$($impact.Routes)" | Should -Be 'table/storage'
            $lost = $impact.ReachabilityChanges | Where-Object Source -EQ vm1
            $lost.Before | Should -Be 'Reachable'
            $lost.After | Should -Be 'Blocked'
            $lost.ReasonAfter | Should -Be 'NsgDenied'
        }
    }
}

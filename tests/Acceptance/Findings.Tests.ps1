Describe 'Test-SimTopology' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimResource -Name contosodata -Type StorageAccount -DefaultAction Deny
    }

    Context 'an estate in which everything is as it looks' {
        It 'has no findings' {
            Test-SimTopology | Should -BeNullOrEmpty
        }
    }

    Context 'a VNet rule' {
        BeforeEach {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            Add-SimNetworkRule contosodata -Subnet hub/app
        }

        It 'without its endpoint is an error that says how to mend it' {
            Disable-SimServiceEndpoint hub/app Microsoft.Storage -WarningAction SilentlyContinue

            $finding = Test-SimTopology
            $finding.RuleId | Should -Be 'SE1600'
            $finding.Severity | Should -Be 'Error'
            $finding.Target | Should -Be 'contosodata'
            $finding.TargetId | Should -Be (Get-SimResource contosodata).Id
            $finding.Recommendation | Should -BeLike '*Enable-SimServiceEndpoint hub/app Microsoft.Storage*'
            $finding.Source | Should -BeLike 'https://learn.microsoft.com/*'

            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            Test-SimTopology | Should -BeNullOrEmpty
        }

        It 'of a subnet that was deleted is an error' {
            Remove-SimSubnet hub/app -WarningAction SilentlyContinue

            (Test-SimTopology).RuleId | Should -Be 'SE1601'
        }

        It 'is stale after its endpoint was off, where the topology says so' {
            Set-SimTopology -RuleAfterReenable Stale
            Disable-SimServiceEndpoint hub/app Microsoft.Storage -WarningAction SilentlyContinue
            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            (Test-SimTopology).RuleId | Should -Be 'SE1602'
        }

        It 'does nothing for a peered VNet' {
            $null = New-SimVNet spoke 10.1.0.0/16
            $null = New-SimSubnet app spoke 10.1.1.0/24
            $null = New-SimVM web2 spoke/app -PublicIPAddress 20.1.2.4
            Add-SimPeering hub spoke

            (Test-SimTopology).RuleId | Should -Be 'SE1625'
        }

        It 'is in vain when a security group blocks the service' {
            $null = New-SimNetworkSecurityGroup nsg
            Add-SimSecurityRule nsg no-internet -Priority 200 -Direction Outbound -Access Deny -SourceAddressPrefix * -DestinationAddressPrefix Internet -DestinationPortRange *
            Set-SimSubnet hub/app -NetworkSecurityGroup nsg

            (Test-SimTopology).RuleId | Should -Be 'SE1623'
        }
    }

    Context 'a door that looks closed' {
        It 'is open by the default action' {
            Set-SimFirewall contosodata -DefaultAction Allow
            Add-SimNetworkRule contosodata -IPRange 203.0.113.9

            (Test-SimTopology).RuleId | Should -Be 'SE1610'
        }

        It 'is open in a namespace without rules' {
            $null = New-SimResource contosobus ServiceBusNamespace -Sku Premium -DefaultAction Deny -WarningAction SilentlyContinue

            (Test-SimTopology -Severity Error).RuleId | Should -Be 'SE1611'
        }

        It 'is open to every tenant by the rule of zeros' {
            $null = New-SimResource contosodb SqlServer
            Add-SimNetworkRule contosodb -IPRange 0.0.0.0

            (Test-SimTopology).RuleId | Should -Be 'SE1609'
        }
    }

    Context 'the endpoint Microsoft.Sql' {
        It 'is missed by the rule of every server of the family' {
            Enable-SimServiceEndpoint hub/app Microsoft.Sql
            $null = New-SimResource contosopg PostgreSqlServer
            $null = New-SimResource contosodb SqlServer
            Add-SimNetworkRule contosodb -Subnet hub/app

            $finding = Test-SimTopology
            $finding.RuleId | Should -Be 'SE1624'
            $finding.Target | Should -Be 'contosopg'
        }
    }

    Context 'limits' {
        It 'are told from four fifths on, with number, limit and source' {
            Set-SimTopology -Limit @{ SubnetsPerVNet = 5 }
            2..4 | ForEach-Object { $null = New-SimSubnet "s$_" hub "10.0.$_.0/24" }

            $finding = Test-SimTopology
            $finding.RuleId | Should -Be 'SE1660'
            $finding.Target | Should -Be 'hub'
            $finding.Message | Should -BeLike '*4 of at most 5 subnets*'
            $finding.Source | Should -BeLike 'https://learn.microsoft.com/*'
        }

        It 'are refused one beyond, with number and source' {
            Set-SimTopology -Limit @{ SubnetsPerVNet = 1 }

            $refused = { New-SimSubnet more hub 10.0.9.0/24 -ErrorAction Stop }
            $refused | Should -Throw -ErrorId 'LimitExceeded,*'
            $refused | Should -Throw -ExpectedMessage '*2 of at most 1 subnets*https://learn.microsoft.com/*'
        }
    }

    Context 'choosing' {
        BeforeEach {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            Add-SimNetworkRule contosodata -IPRange 10.1.2.3 -ErrorAction SilentlyContinue
            Set-SimFirewall contosodata -DefaultAction Allow
            Add-SimNetworkRule contosodata -IPRange 203.0.113.9
        }

        It 'writes the severest first' {
            (Test-SimTopology).RuleId | Should -Be @('SE1610', 'SE1620')
        }

        It 'takes wildcards and several ids' {
            (Test-SimTopology SE161*).RuleId | Should -Be 'SE1610'
            (Test-SimTopology SE1620, SE1610, se16*).RuleId | Should -Be @('SE1610', 'SE1620')
            Test-SimTopology SE99* | Should -BeNullOrEmpty
        }

        It 'takes severities' {
            (Test-SimTopology -Severity Information).RuleId | Should -Be 'SE1620'
            (Test-SimTopology -Severity Information, Warning).RuleId | Should -Be @('SE1610', 'SE1620')
            Test-SimTopology -Severity Error | Should -BeNullOrEmpty
        }

        It 'errs for a rule that there is not, and lets the others look' {
            $found = Test-SimTopology SE9999, SE1610 -ErrorVariable problem -ErrorAction SilentlyContinue

            $problem.FullyQualifiedErrorId | Should -Be 'RuleNotFound,ServiceEndpoints.Commands.TestSimTopologyCommand'
            $found.RuleId | Should -Be 'SE1610'
        }

        It 'looks at another topology when asked' {
            $now = Get-SimTopology
            $null = New-SimTopology -Force

            Test-SimTopology | Should -BeNullOrEmpty
            (Test-SimTopology -Topology $now).RuleId | Should -Be @('SE1610', 'SE1620')
        }

        It 'changes nothing' {
            $before = Get-SimTopology
            $null = Test-SimTopology

            Get-SimTopology | Should -Be $before
        }
    }
}

Describe 'Test-SimTopology -ReferenceTopology' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
        $template = "$PSScriptRoot/../../docs/examples/redeploy.json"
    }

    BeforeEach {
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimNetworkSecurityGroup -Name app-nsg
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage, Microsoft.KeyVault -NetworkSecurityGroup app-nsg
        $null = New-SimSubnet -Name data -VNet hub -AddressPrefix 10.0.2.0/24
        $null = New-SimResource -Name contosodata -Type StorageAccount -DefaultAction Deny
        Add-SimNetworkRule contosodata -Subnet hub/app
        $deployed = Get-SimTopology
    }

    It 'finds what a template would take away' {
        $null = Import-SimTopology -Path $template
        $findings = Test-SimTopology -ReferenceTopology $deployed -RuleId SE167*, SE168*
        $findings.RuleId | Should -Be @('SE1670', 'SE1671', 'SE1672', 'SE1680')
        $findings[0].Severity | Should -Be 'Error'
        $findings[0].Target | Should -Be 'hub'
        $findings[0].Message | Should -BeLike '*without its subnet data*'
        $findings[1].Message | Should -BeLike '*without Microsoft.Storage.*contosodata*'
        $findings[2].Message | Should -BeLike '*without app-nsg*'
        $findings[3].Message | Should -BeLike '*without its rule hub/app*'
    }

    It 'finds nothing of it when nobody says what is deployed' {
        $null = Import-SimTopology -Path $template
        Test-SimTopology -RuleId SE167*, SE168* | Should -BeNullOrEmpty
    }

    It 'finds nothing when nothing changes' {
        Test-SimTopology -ReferenceTopology $deployed -RuleId SE167*, SE168* | Should -BeNullOrEmpty
    }

    It 'warns when the template was imported to another place' {
        $null = Import-SimTopology -Path $template -ResourceGroupName other
        $findings = Test-SimTopology -ReferenceTopology $deployed -RuleId SE167* -WarningVariable warnings -WarningAction SilentlyContinue
        $findings | Should -BeNullOrEmpty
        "$warnings" | Should -BeLike '*-ResourceGroupName sim*'
    }

    It 'refuses what is not a topology' {
        { Test-SimTopology -ReferenceTopology nonsense -ErrorAction Stop } | Should -Throw -ErrorId 'TopologyNotFound*'
    }
}
